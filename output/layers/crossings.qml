<!-- Shape alone tells the status, for readers of any colour vision. Seen from afar only crossings on a route
     are shown, and smaller: sizes are metres held between two sizes on the screen. -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|MapTips|Rendering" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer">
    <rules>
      <rule label="Crossing" filter="routes IS NOT NULL OR @map_scale &lt; 4000000">
        <rule symbol="0" label="Open" filter="status = 'open'"/>
        <rule symbol="1" label="Closed" filter="status = 'closed'"/>
        <rule symbol="2" label="Under construction" filter="status = 'under-construction'"/>
        <rule symbol="3" label="Planned" filter="status = 'planned'"/>
        <rule symbol="4" label="Unknown" filter="ELSE"/>
      </rule>
    </rules>
    <symbols>
      <symbol type="marker" name="0">
        <layer class="SimpleMarker">
          <Option type="Map">
            <Option name="name" type="QString" value="circle"/>
            <Option name="size" type="QString" value="7920"/>
            <Option name="color" type="QString" value="#3c4148"/>
            <Option name="outline_color" type="QString" value="#ffffff"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="size_unit" type="QString" value="RenderMetersInMapUnits"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,1,1.43,1,2.2"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="1">
        <layer class="SimpleMarker">
          <Option type="Map">
            <Option name="name" type="QString" value="circle"/>
            <Option name="size" type="QString" value="7200"/>
            <Option name="color" type="QString" value="#ffffff"/>
            <Option name="outline_color" type="QString" value="#202124"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="size_unit" type="QString" value="RenderMetersInMapUnits"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,1,1.3,1,2"/>
          </Option>
        </layer>
        <layer class="SimpleMarker">
          <Option type="Map">
            <Option name="name" type="QString" value="cross2"/>
            <Option name="size" type="QString" value="3600"/>
            <Option name="color" type="QString" value="#202124"/>
            <Option name="outline_color" type="QString" value="#202124"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="size_unit" type="QString" value="RenderMetersInMapUnits"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,1,0.65,1,1"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="2">
        <layer class="SimpleMarker">
          <Option type="Map">
            <Option name="name" type="QString" value="circle"/>
            <Option name="size" type="QString" value="7200"/>
            <Option name="color" type="QString" value="#ffffff"/>
            <Option name="outline_color" type="QString" value="#202124"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="size_unit" type="QString" value="RenderMetersInMapUnits"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,1,1.3,1,2"/>
          </Option>
        </layer>
        <layer class="SimpleMarker">
          <Option type="Map">
            <Option name="name" type="QString" value="semi_circle"/>
            <Option name="size" type="QString" value="7200"/>
            <Option name="color" type="QString" value="#202124"/>
            <Option name="outline_color" type="QString" value="#202124"/>
            <Option name="size_unit" type="QString" value="RenderMetersInMapUnits"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,1,1.3,1,2"/>
            <Option name="outline_style" type="QString" value="no"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="3">
        <layer class="SimpleMarker">
          <Option type="Map">
            <Option name="name" type="QString" value="circle"/>
            <Option name="size" type="QString" value="7200"/>
            <Option name="color" type="QString" value="#ffffff"/>
            <Option name="outline_color" type="QString" value="#202124"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="size_unit" type="QString" value="RenderMetersInMapUnits"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,1,1.3,1,2"/>
            <Option name="outline_style" type="QString" value="dot"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="4">
        <layer class="SimpleMarker">
          <Option type="Map">
            <Option name="name" type="QString" value="circle"/>
            <Option name="size" type="QString" value="5400"/>
            <Option name="color" type="QString" value="#8c8f94"/>
            <Option name="outline_color" type="QString" value="#ffffff"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="size_unit" type="QString" value="RenderMetersInMapUnits"/>
            <Option name="size_map_unit_scale" type="QString" value="3x:0,0,1,0.98,1,1.5"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings>
      <text-style fieldName="name" fontSize="7" fontSizeUnit="Point" textColor="#5f6166">
        <text-buffer bufferDraw="1" bufferSize="0.7" bufferSizeUnits="MM" bufferColor="#ffffff" bufferOpacity="0.85"/>
      </text-style>
      <text-format autoWrapLength="20"/>
      <placement placement="6" offsetType="1" dist="0.6" distUnits="MM"/>
      <dd_properties>
        <Option type="Map">
          <Option name="properties" type="Map">
            <Option name="Show" type="Map">
              <Option name="active" type="bool" value="true"/>
              <Option name="type" type="int" value="3"/>
              <Option name="expression" type="QString" value="@map_scale &lt; if(routes IS NULL, 1500000, 5000000)"/>
            </Option>
            <Option name="Priority" type="Map">
              <Option name="active" type="bool" value="true"/>
              <Option name="type" type="int" value="3"/>
              <Option name="expression" type="QString" value="if(routes IS NULL, 2, 6)"/>
            </Option>
          </Option>
          <Option name="type" type="QString" value="collection"/>
        </Option>
      </dd_properties>
    </settings>
  </labeling>
  <layerGeometryType>0</layerGeometryType>
</qgis>
