<!-- A place with a UN/LOCODE is a town of some weight: it is named at every scale. -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|MapTips|Rendering" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer">
    <rules>
      <rule symbol="0" label="Port" filter="kind = 'port'"/>
      <rule symbol="1" label="Town" filter="kind = 'city'" scalemaxdenom="4000000"/>
      <rule symbol="2" label="Station" filter="kind = 'station' AND (@map_scale &lt; 6000000 OR unlocode IS NOT NULL)"/>
      <rule symbol="3" label="Border point" filter="kind = 'border-crossing'" scalemaxdenom="1500000"/>
      <rule symbol="4" label="Junction" filter="kind = 'junction'" scalemaxdenom="1500000"/>
    </rules>
    <symbols>
      <symbol type="marker" name="0">
        <layer class="SimpleMarker">
          <Option type="Map">
            <Option name="name" type="QString" value="square"/>
            <Option name="size" type="QString" value="1.6"/>
            <Option name="color" type="QString" value="#427a98"/>
            <Option name="outline_color" type="QString" value="#ffffff"/>
            <Option name="outline_width" type="QString" value="0.3"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="1">
        <layer class="SimpleMarker">
          <Option type="Map">
            <Option name="name" type="QString" value="circle"/>
            <Option name="size" type="QString" value="1.2"/>
            <Option name="color" type="QString" value="#202124"/>
            <Option name="outline_color" type="QString" value="#ffffff"/>
            <Option name="outline_width" type="QString" value="0.3"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="2">
        <layer class="SimpleMarker">
          <Option type="Map">
            <Option name="name" type="QString" value="circle"/>
            <Option name="size" type="QString" value="1.4"/>
            <Option name="color" type="QString" value="#ffffff"/>
            <Option name="outline_color" type="QString" value="#202124"/>
            <Option name="outline_width" type="QString" value="0.3"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="3">
        <layer class="SimpleMarker">
          <Option type="Map">
            <Option name="name" type="QString" value="diamond"/>
            <Option name="size" type="QString" value="1.2"/>
            <Option name="color" type="QString" value="#ffffff"/>
            <Option name="outline_color" type="QString" value="#5f6166"/>
            <Option name="outline_width" type="QString" value="0.3"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="4">
        <layer class="SimpleMarker">
          <Option type="Map">
            <Option name="name" type="QString" value="circle"/>
            <Option name="size" type="QString" value="0.8"/>
            <Option name="color" type="QString" value="#5f6166"/>
            <Option name="outline_color" type="QString" value="#5f6166"/>
            <Option name="outline_width" type="QString" value="0.3"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings>
      <text-style fieldName="name" fontSize="7.5" fontSizeUnit="Point" textColor="#202124">
        <text-buffer bufferDraw="1" bufferSize="0.7" bufferSizeUnits="MM" bufferColor="#ffffff" bufferOpacity="0.85"/>
      </text-style>
      <placement placement="6" offsetType="1" dist="0.5" distUnits="MM"/>
      <dd_properties>
        <Option type="Map">
          <Option name="properties" type="Map">
            <Option name="Show" type="Map">
              <Option name="active" type="bool" value="true"/>
              <Option name="type" type="int" value="3"/>
              <Option name="expression" type="QString" value="@map_scale &lt; CASE WHEN kind IN ('border-crossing', 'junction') THEN 300000 WHEN unlocode IS NOT NULL THEN 100000000 WHEN kind = 'port' OR facilities IS NOT NULL THEN 5000000 ELSE 3500000 END"/>
            </Option>
            <Option name="Size" type="Map">
              <Option name="active" type="bool" value="true"/>
              <Option name="type" type="int" value="3"/>
              <Option name="expression" type="QString" value="if(unlocode IS NULL, 7.5, 9)"/>
            </Option>
            <Option name="Priority" type="Map">
              <Option name="active" type="bool" value="true"/>
              <Option name="type" type="int" value="3"/>
              <Option name="expression" type="QString" value="if(unlocode IS NULL, min(8, 3 + array_length(string_to_array(coalesce(routes, ''), ';'))), 9)"/>
            </Option>
          </Option>
          <Option name="type" type="QString" value="collection"/>
        </Option>
      </dd_properties>
    </settings>
  </labeling>
  <layerGeometryType>0</layerGeometryType>
</qgis>
