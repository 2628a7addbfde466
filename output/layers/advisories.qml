<!-- Advisories of one place share its point: one label gives the first and the last date and their number. -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|MapTips|Rendering" labelsEnabled="1" hasScaleBasedVisibilityFlag="1" minScale="5000000" maxScale="0">
  <renderer-v2 type="RuleRenderer">
    <rules>
      <rule symbol="0" label="Advisory"/>
    </rules>
    <symbols>
      <symbol type="marker" name="0">
        <layer class="SimpleMarker">
          <Option type="Map">
            <Option name="name" type="QString" value="line"/>
            <Option name="size" type="QString" value="2"/>
            <Option name="color" type="QString" value="#5f6166"/>
            <Option name="outline_color" type="QString" value="#5f6166"/>
            <Option name="outline_width" type="QString" value="0.25"/>
            <Option name="offset" type="QString" value="0,-1"/>
          </Option>
        </layer>
        <layer class="SimpleMarker">
          <Option type="Map">
            <Option name="name" type="QString" value="triangle"/>
            <Option name="size" type="QString" value="1.2"/>
            <Option name="color" type="QString" value="#5f6166"/>
            <Option name="outline_color" type="QString" value="#5f6166"/>
            <Option name="outline_width" type="QString" value="0.2"/>
            <Option name="offset" type="QString" value="0,-2.2"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings>
      <text-style fieldName="with_variable('dates', array_agg(date, group_by:=geom_to_wkt($geometry), order_by:=date), if(array_length(@dates) = 1, date, @dates[0] || ' … ' || @dates[-1] || ' (' || array_length(@dates) || ')'))" isExpression="1" fontSize="6.5" fontSizeUnit="Point" textColor="#5f6166">
        <text-buffer bufferDraw="1" bufferSize="0.7" bufferSizeUnits="MM" bufferColor="#ffffff" bufferOpacity="0.85"/>
      </text-style>
      <placement placement="6" offsetType="1" dist="0.4" distUnits="MM" priority="1"/>
      <dd_properties>
        <Option type="Map">
          <Option name="properties" type="Map">
            <Option name="Show" type="Map">
              <Option name="active" type="bool" value="true"/>
              <Option name="type" type="int" value="3"/>
              <Option name="expression" type="QString" value="id = array_first(array_agg(id, group_by:=geom_to_wkt($geometry), order_by:=date))"/>
            </Option>
          </Option>
          <Option name="type" type="QString" value="collection"/>
        </Option>
      </dd_properties>
    </settings>
  </labeling>
  <mapTip>[% kind %], [% date %]: [% text %]</mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
