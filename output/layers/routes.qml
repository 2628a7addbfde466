<!-- A thin line that tells where a route goes and no more: the legs above it tell what is built. -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|MapTips|Rendering" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="1">
    <rules>
      <rule symbol="0" label="Course, whatever its status"/>
    </rules>
    <symbols>
      <symbol type="line" name="0">
        <layer class="SimpleLine">
          <Option type="Map">
            <Option name="line_color" type="QString" value="#ffffff"/>
            <Option name="line_width" type="QString" value="0.8"/>
            <Option name="joinstyle" type="QString" value="round"/>
          </Option>
        </layer>
        <layer class="SimpleLine" pass="1">
          <Option type="Map">
            <Option name="line_color" type="QString" value="#5f6166"/>
            <Option name="line_width" type="QString" value="0.3"/>
            <Option name="joinstyle" type="QString" value="round"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="properties" type="Map">
                <Option name="outlineColor" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="2"/>
                  <Option name="field" type="QString" value="color"/>
                </Option>
              </Option>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings>
      <text-style fieldName="name" fontSize="8" fontSizeUnit="Point" fontWeight="75" textColor="#202124">
        <text-buffer bufferDraw="1" bufferSize="0.7" bufferSizeUnits="MM" bufferColor="#ffffff" bufferOpacity="0.85"/>
      </text-style>
      <placement placement="2" placementFlags="14" dist="1.5" distUnits="MM" priority="7"/>
      <rendering mergeLines="1" obstacle="0"/>
      <dd_properties>
        <Option type="Map">
          <Option name="properties" type="Map">
            <Option name="Color" type="Map">
              <Option name="active" type="bool" value="true"/>
              <Option name="type" type="int" value="3"/>
              <Option name="expression" type="QString" value="darker(color, 135)"/>
            </Option>
          </Option>
          <Option name="type" type="QString" value="collection"/>
        </Option>
      </dd_properties>
    </settings>
  </labeling>
  <aliases>
    <alias field="len_km" name="Length, km"/>
    <alias field="len_lo_km" name="Length, lowest claim, km"/>
    <alias field="len_hi_km" name="Length, highest claim, km"/>
    <alias field="drawn_km" name="Drawn line, km"/>
    <alias field="oper_km" name="In operation, km"/>
    <alias field="miss_km" name="Missing, km"/>
    <alias field="cross_open" name="Crossings open"/>
    <alias field="breaks_lo" name="Gauge breaks, least"/>
    <alias field="breaks_hi" name="Gauge breaks, most"/>
    <alias field="mode_chg" name="Changes of mode"/>
    <alias field="hours" name="Time, h"/>
    <alias field="hours_lo" name="Time, low, h"/>
    <alias field="hours_hi" name="Time, high, h"/>
    <alias field="usd_teu" name="Cost, USD/TEU"/>
    <alias field="usd_teu_lo" name="Cost, low, USD/TEU"/>
    <alias field="usd_teu_hi" name="Cost, high, USD/TEU"/>
    <alias field="co2_kg_teu" name="CO2e, kg/TEU"/>
    <alias field="co2_kg_lo" name="CO2e, low, kg/TEU"/>
    <alias field="co2_kg_hi" name="CO2e, high, kg/TEU"/>
  </aliases>
  <layerGeometryType>1</layerGeometryType>
</qgis>
