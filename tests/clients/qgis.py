"""Opens every layer of an export in QGIS and draws them: styles, geometry, lengths.

    /usr/bin/python3 tests/clients/qgis.py EXPORT_DIR PICTURE.png [WEST,SOUTH,EAST,NORTH]

Reads each *.geojson of the folder with the .qml beside it, and the same layers of corridor.gpkg with the styles in its
layer_styles table. Needs the Python of QGIS (Debian: python3-qgis). Prints a line per check; exit code 1 if one fails.
"""
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The folder of this file, where Python would take the file itself for the package qgis.
sys.path.pop(0)

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDistanceArea,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase

FONTS = Path(__file__).resolve().parents[2] / "src/font/data"

# From the bottom of the map to its top.
GEOMETRY = {
    "segments": QgsWkbTypes.LineString,
    "routes": QgsWkbTypes.MultiLineString,
    "legs": QgsWkbTypes.LineString,
    "places": QgsWkbTypes.Point,
    "crossings": QgsWkbTypes.Point,
    "events": QgsWkbTypes.Point,
}
# A scale at which no layer and no rule is hidden.
NEAR = 100_000
failures = 0


def check(layer, what, good, found=""):
    global failures
    failures += not good
    print("ok  " if good else "FAIL", layer, what, found)


def scope(layer):
    """What expressions see while the layer is drawn."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFields(layer.fields())
    context.lastScope().setVariable("map_scale", NEAR)
    return context


def expressions(layer):
    """Every expression of a layer's style with the place where it stands."""
    context = QgsRenderContext()
    for rule in layer.renderer().rootRule().descendants():
        if rule.filterExpression() not in ("", "ELSE"):
            yield f"rule {rule.label()!r}", rule.filterExpression()
    symbols = enumerate(layer.renderer().symbols(context))
    parts = [(f"symbol {i}", part.dataDefinedProperties()) for i, symbol in symbols for part in symbol.symbolLayers()]
    labels = layer.labeling().settings()
    parts.append(("label", labels.dataDefinedProperties()))
    for where, properties in parts:
        for key in properties.propertyKeys():
            yield f"{where}, property {key}", properties.property(key).asExpression()
    if labels.isExpression:
        yield "label", labels.fieldName


def check_expressions(layer, name):
    context = scope(layer)
    fields = set(layer.fields().names())
    features = list(layer.getFeatures())
    wrong = []
    for where, text in expressions(layer):
        expression = QgsExpression(text)
        if expression.hasParserError():
            wrong.append(f"{where}: {expression.parserErrorString()}")
            continue
        missing = expression.referencedColumns() - fields - {QgsFeatureRequest.ALL_ATTRIBUTES}
        if missing:
            wrong.append(f"{where}: no field {', '.join(sorted(missing))}")
        expression.prepare(context)
        for feature in features:
            context.setFeature(feature)
            expression.evaluate(context)
            if expression.hasEvalError():
                wrong.append(f"{where}: {expression.evalErrorString()}")
                break
    check(name, "expressions hold", not wrong, "; ".join(wrong))


def check_symbols(layer, name):
    """Each feature is drawn by a rule: no status or kind that the style does not know."""
    context = QgsRenderContext()
    context.setExpressionContext(scope(layer))
    context.setRendererScale(NEAR)
    renderer = layer.renderer()
    renderer.startRender(context, layer.fields())
    bare = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        if not renderer.symbolsForFeature(feature, context):
            bare.append(feature["id"])
    renderer.stopRender(context)
    check(name, "every feature has a symbol", not bare, ", ".join(bare[:5]))


def check_lengths(layer, name):
    """The drawn length is that of QGIS to 1 mm per km, and to 1 mm where a leg is shorter than that."""
    measure = QgsDistanceArea()
    measure.setEllipsoid("EPSG:7030")
    measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    worst, where = 0.0, ""
    for feature in layer.getFeatures():
        metres = measure.measureLength(feature.geometry())
        off = abs(metres - feature["drawn_km"] * 1000) / max(metres / 1000, 1) * 1000
        if not off <= worst:
            worst, where = off, feature["id"]
    check(name, "drawn_km is the length in QGIS", worst <= 1, f"(worst {worst:.3f} mm per km, {where})")


def check_layer(layer, name, kind):
    check(name, "is valid", layer.isValid())
    if not layer.isValid():
        return
    check(name, "has features", layer.featureCount() > 0, f"({layer.featureCount()})")
    found = QgsWkbTypes.displayString(layer.wkbType())
    check(name, f"is of {QgsWkbTypes.displayString(kind)}", layer.wkbType() == kind, f"({found})")
    message, _ = layer.loadDefaultStyle()
    styled = layer.renderer().type() == "RuleRenderer"
    check(name, "has its style", styled, message)
    if not styled:
        return
    check_expressions(layer, name)
    check_symbols(layer, name)
    if "drawn_km" in layer.fields().names():
        check_lengths(layer, name)


def draw(layers, picture, extent):
    # The projection of most web base maps, hence of most QGIS projects with one.
    crs = QgsCoordinateReferenceSystem("EPSG:3857")
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    box = QgsCoordinateTransform(degrees, crs, QgsProject.instance()).transformBoundingBox(extent)
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(crs)
    settings.setOutputSize(QSize(1600, 1000))
    settings.setExtent(box)
    settings.setBackgroundColor(QColor("#f5f3ee"))
    # Rules and sizes ask for @map_scale, as they find it in the canvas.
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    check(picture.name, "is drawn without errors", not job.errors(), "; ".join(e.message for e in job.errors()))
    check(picture.name, f"is written, 1:{settings.scale():,.0f}", job.renderedImage().save(str(picture)))


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    folder, picture = Path(sys.argv[1]), Path(sys.argv[2])
    application = QgsApplication([], False)
    application.initQgis()
    # The styles name no font, so that each system takes its own; here it is that of the maps.
    for font in FONTS.glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(font))
    application.setFont(QFont("Noto Sans"))
    print("QGIS", Qgis.QGIS_VERSION)

    # Styles are to be found by loadDefaultStyle, under test, not on opening.
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
    found = {path.stem for path in folder.glob("*.geojson") if not path.stem.startswith("ground-")}
    check(folder, "holds the six layers and no other", found == set(GEOMETRY), ", ".join(sorted(found ^ set(GEOMETRY))))
    layers = {}
    for name in GEOMETRY:
        layers[name] = QgsVectorLayer(str(folder / f"{name}.geojson"), name, "ogr", options)
        check_layer(layers[name], f"{name}.geojson", GEOMETRY[name])
    package = folder / "corridor.gpkg"
    if package.exists():
        for name in GEOMETRY:
            check_layer(
                QgsVectorLayer(f"{package}|layername={name}", name, "ogr", options), f"gpkg {name}", GEOMETRY[name]
            )

    if not all(layer.isValid() for layer in layers.values()):
        sys.exit(1)
    # Events lie as far off as Washington: the whole is where the lines are.
    extent = layers["segments"].extent()
    extent.scale(1.05)
    if len(sys.argv) == 4:
        extent = QgsRectangle(*map(float, sys.argv[3].split(",")))
    draw(list(reversed(list(layers.values()))), picture, extent)
    sys.exit(1 if failures else 0)


main()
