<!-- Infrastructure belongs to no route, so it is grey-blue; the dashes tell the status, so that nothing planned looks built. -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|MapTips|Rendering" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="1">
    <rules>
      <rule symbol="0" label="Status">
        <rule symbol="1" label="Operational" filter="status = 'operational'"/>
        <rule symbol="2" label="Under construction" filter="status = 'under-construction'"/>
        <rule symbol="3" label="Planned" filter="status = 'planned'"/>
        <rule symbol="4" label="Disused" filter="status = 'disused'"/>
        <rule symbol="5" label="Unknown" filter="ELSE"/>
      </rule>
    </rules>
    <symbols>
      <symbol type="line" name="0">
        <layer class="SimpleLine">
          <Option type="Map">
            <Option name="line_color" type="QString" value="#ffffff"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="capstyle" type="QString" value="flat"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="properties" type="Map">
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' OR line_src = 'schematic' THEN 0.75 WHEN acc_m > 500 THEN 0.9 ELSE 1.0 END * if(@map_scale > 5000000, 0.7, 1)"/>
                </Option>
              </Option>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="line" name="1">
        <layer class="SimpleLine" pass="1">
          <Option type="Map">
            <Option name="line_color" type="QString" value="#5f6166"/>
            <Option name="line_width" type="QString" value="0.7"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="capstyle" type="QString" value="flat"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="properties" type="Map">
                <Option name="outlineColor" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' THEN '#6f8fa5' WHEN mode = 'road' THEN '#7c8793' ELSE '#4a5a6b' END"/>
                </Option>
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' OR line_src = 'schematic' THEN 0.25 WHEN acc_m > 500 THEN 0.4 ELSE 0.5 END * if(@map_scale > 5000000, 0.7, 1)"/>
                </Option>
              </Option>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="line" name="2">
        <layer class="SimpleLine" pass="1">
          <Option type="Map">
            <Option name="line_color" type="QString" value="#5f6166"/>
            <Option name="line_width" type="QString" value="0.7"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="capstyle" type="QString" value="flat"/>
            <Option name="use_custom_dash" type="QString" value="1"/>
            <Option name="customdash" type="QString" value="2.9;1"/>
            <Option name="align_dash_pattern" type="QString" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="properties" type="Map">
                <Option name="outlineColor" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' THEN '#6f8fa5' WHEN mode = 'road' THEN '#7c8793' ELSE '#4a5a6b' END"/>
                </Option>
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' OR line_src = 'schematic' THEN 0.25 WHEN acc_m > 500 THEN 0.4 ELSE 0.5 END * if(@map_scale > 5000000, 0.7, 1)"/>
                </Option>
              </Option>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="line" name="3">
        <layer class="SimpleLine" pass="1">
          <Option type="Map">
            <Option name="line_color" type="QString" value="#5f6166"/>
            <Option name="line_width" type="QString" value="0.7"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="capstyle" type="QString" value="flat"/>
            <Option name="use_custom_dash" type="QString" value="1"/>
            <Option name="customdash" type="QString" value="1.2;0.9"/>
            <Option name="align_dash_pattern" type="QString" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="properties" type="Map">
                <Option name="outlineColor" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' THEN '#6f8fa5' WHEN mode = 'road' THEN '#7c8793' ELSE '#4a5a6b' END"/>
                </Option>
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' OR line_src = 'schematic' THEN 0.25 WHEN acc_m > 500 THEN 0.4 ELSE 0.5 END * if(@map_scale > 5000000, 0.7, 1)"/>
                </Option>
              </Option>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="line" name="4">
        <layer class="SimpleLine" pass="1">
          <Option type="Map">
            <Option name="line_color" type="QString" value="#5f6166"/>
            <Option name="line_width" type="QString" value="0.7"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="capstyle" type="QString" value="round"/>
            <Option name="use_custom_dash" type="QString" value="1"/>
            <Option name="customdash" type="QString" value="0.01;1.2"/>
            <Option name="align_dash_pattern" type="QString" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="properties" type="Map">
                <Option name="outlineColor" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' THEN '#6f8fa5' WHEN mode = 'road' THEN '#7c8793' ELSE '#4a5a6b' END"/>
                </Option>
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' OR line_src = 'schematic' THEN 0.25 WHEN acc_m > 500 THEN 0.4 ELSE 0.5 END * if(@map_scale > 5000000, 0.7, 1)"/>
                </Option>
              </Option>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="line" name="5">
        <layer class="SimpleLine" pass="1">
          <Option type="Map">
            <Option name="line_color" type="QString" value="#5f6166"/>
            <Option name="line_width" type="QString" value="0.7"/>
            <Option name="joinstyle" type="QString" value="round"/>
            <Option name="capstyle" type="QString" value="flat"/>
            <Option name="use_custom_dash" type="QString" value="1"/>
            <Option name="customdash" type="QString" value="2.9;0.9;0.7;0.9"/>
            <Option name="align_dash_pattern" type="QString" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="properties" type="Map">
                <Option name="outlineColor" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' THEN '#6f8fa5' WHEN mode = 'road' THEN '#7c8793' ELSE '#4a5a6b' END"/>
                </Option>
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' OR line_src = 'schematic' THEN 0.25 WHEN acc_m > 500 THEN 0.4 ELSE 0.5 END * if(@map_scale > 5000000, 0.7, 1)"/>
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
      <text-style fieldName=""/>
      <rendering drawLabels="0"/>
    </settings>
  </labeling>
  <aliases>
    <alias field="gauge_mm" name="Gauge, mm"/>
    <alias field="electrif" name="Electrification"/>
    <alias field="status_src" name="Source of the status"/>
    <alias field="status_on" name="Status since"/>
    <alias field="len_km" name="Length, km"/>
    <alias field="len_src" name="Source of the length"/>
    <alias field="len_as_of" name="Length as of"/>
    <alias field="acc_m" name="Accuracy of the line, m"/>
    <alias field="line_src" name="Source of the line"/>
  </aliases>
  <layerGeometryType>1</layerGeometryType>
</qgis>
