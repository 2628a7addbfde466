<!-- Routes that share a segment stand side by side, as on the maps: the offset is the rank of the route among those of the
     segment, mirrored for those that go the other way. One list of all legs, searched by pattern, takes a tenth
     of the time that an aggregate for each segment takes on GeoJSON. A thin line is at sea or was never surveyed. -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|MapTips|Rendering" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="1">
    <rules>
      <rule symbol="0" label="Status">
        <rule symbol="1" label="Operational" filter="closed_by IS NULL AND status = 'operational'"/>
        <rule symbol="2" label="Under construction" filter="closed_by IS NULL AND status = 'under-construction'"/>
        <rule symbol="3" label="Planned" filter="closed_by IS NULL AND status = 'planned'"/>
        <rule symbol="4" label="Disused" filter="closed_by IS NULL AND status = 'disused'"/>
        <rule symbol="5" label="Closed in the scenario" filter="closed_by IS NOT NULL"/>
        <rule symbol="6" label="Unknown" filter="ELSE"/>
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
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' OR line_src = 'schematic' THEN 1.05 WHEN acc_m > 500 THEN 1.3 ELSE 1.45 END * if(@map_scale > 5000000, 0.7, 1)"/>
                </Option>
                <Option name="offset" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="with_variable('beside', string_to_array(regexp_substr(concatenate(segment || ' ' || route || ' ' || from_id, concatenator:=';', order_by:=segment || ' ' || route), '(?:^|;)(' || segment || ' [^;]*(;' || segment || ' [^;]*)*)'), ';'), (array_find(@beside, segment || ' ' || route || ' ' || from_id) - (array_length(@beside) - 1) / 2.0) * if(@beside[0] LIKE '% ' || from_id, 0.95, -0.95)) * if(@map_scale > 5000000, 0.7, 1)"/>
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
                  <Option name="type" type="int" value="2"/>
                  <Option name="field" type="QString" value="color"/>
                </Option>
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' OR line_src = 'schematic' THEN 0.35 WHEN acc_m > 500 THEN 0.6 ELSE 0.75 END * if(@map_scale > 5000000, 0.7, 1)"/>
                </Option>
                <Option name="offset" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="with_variable('beside', string_to_array(regexp_substr(concatenate(segment || ' ' || route || ' ' || from_id, concatenator:=';', order_by:=segment || ' ' || route), '(?:^|;)(' || segment || ' [^;]*(;' || segment || ' [^;]*)*)'), ';'), (array_find(@beside, segment || ' ' || route || ' ' || from_id) - (array_length(@beside) - 1) / 2.0) * if(@beside[0] LIKE '% ' || from_id, 0.95, -0.95)) * if(@map_scale > 5000000, 0.7, 1)"/>
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
                  <Option name="type" type="int" value="2"/>
                  <Option name="field" type="QString" value="color"/>
                </Option>
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' OR line_src = 'schematic' THEN 0.35 WHEN acc_m > 500 THEN 0.6 ELSE 0.75 END * if(@map_scale > 5000000, 0.7, 1)"/>
                </Option>
                <Option name="offset" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="with_variable('beside', string_to_array(regexp_substr(concatenate(segment || ' ' || route || ' ' || from_id, concatenator:=';', order_by:=segment || ' ' || route), '(?:^|;)(' || segment || ' [^;]*(;' || segment || ' [^;]*)*)'), ';'), (array_find(@beside, segment || ' ' || route || ' ' || from_id) - (array_length(@beside) - 1) / 2.0) * if(@beside[0] LIKE '% ' || from_id, 0.95, -0.95)) * if(@map_scale > 5000000, 0.7, 1)"/>
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
                  <Option name="type" type="int" value="2"/>
                  <Option name="field" type="QString" value="color"/>
                </Option>
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' OR line_src = 'schematic' THEN 0.35 WHEN acc_m > 500 THEN 0.6 ELSE 0.75 END * if(@map_scale > 5000000, 0.7, 1)"/>
                </Option>
                <Option name="offset" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="with_variable('beside', string_to_array(regexp_substr(concatenate(segment || ' ' || route || ' ' || from_id, concatenator:=';', order_by:=segment || ' ' || route), '(?:^|;)(' || segment || ' [^;]*(;' || segment || ' [^;]*)*)'), ';'), (array_find(@beside, segment || ' ' || route || ' ' || from_id) - (array_length(@beside) - 1) / 2.0) * if(@beside[0] LIKE '% ' || from_id, 0.95, -0.95)) * if(@map_scale > 5000000, 0.7, 1)"/>
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
                  <Option name="type" type="int" value="2"/>
                  <Option name="field" type="QString" value="color"/>
                </Option>
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' OR line_src = 'schematic' THEN 0.35 WHEN acc_m > 500 THEN 0.6 ELSE 0.75 END * if(@map_scale > 5000000, 0.7, 1)"/>
                </Option>
                <Option name="offset" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="with_variable('beside', string_to_array(regexp_substr(concatenate(segment || ' ' || route || ' ' || from_id, concatenator:=';', order_by:=segment || ' ' || route), '(?:^|;)(' || segment || ' [^;]*(;' || segment || ' [^;]*)*)'), ';'), (array_find(@beside, segment || ' ' || route || ' ' || from_id) - (array_length(@beside) - 1) / 2.0) * if(@beside[0] LIKE '% ' || from_id, 0.95, -0.95)) * if(@map_scale > 5000000, 0.7, 1)"/>
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
            <Option name="customdash" type="QString" value="0.4;1.7"/>
            <Option name="align_dash_pattern" type="QString" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option name="properties" type="Map">
                <Option name="outlineColor" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="2"/>
                  <Option name="field" type="QString" value="color"/>
                </Option>
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' OR line_src = 'schematic' THEN 0.35 WHEN acc_m > 500 THEN 0.6 ELSE 0.75 END * if(@map_scale > 5000000, 0.7, 1)"/>
                </Option>
                <Option name="offset" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="with_variable('beside', string_to_array(regexp_substr(concatenate(segment || ' ' || route || ' ' || from_id, concatenator:=';', order_by:=segment || ' ' || route), '(?:^|;)(' || segment || ' [^;]*(;' || segment || ' [^;]*)*)'), ';'), (array_find(@beside, segment || ' ' || route || ' ' || from_id) - (array_length(@beside) - 1) / 2.0) * if(@beside[0] LIKE '% ' || from_id, 0.95, -0.95)) * if(@map_scale > 5000000, 0.7, 1)"/>
                </Option>
              </Option>
              <Option name="type" type="QString" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="line" name="6">
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
                  <Option name="type" type="int" value="2"/>
                  <Option name="field" type="QString" value="color"/>
                </Option>
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="CASE WHEN mode = 'sea' OR line_src = 'schematic' THEN 0.35 WHEN acc_m > 500 THEN 0.6 ELSE 0.75 END * if(@map_scale > 5000000, 0.7, 1)"/>
                </Option>
                <Option name="offset" type="Map">
                  <Option name="active" type="bool" value="true"/>
                  <Option name="type" type="int" value="3"/>
                  <Option name="expression" type="QString" value="with_variable('beside', string_to_array(regexp_substr(concatenate(segment || ' ' || route || ' ' || from_id, concatenator:=';', order_by:=segment || ' ' || route), '(?:^|;)(' || segment || ' [^;]*(;' || segment || ' [^;]*)*)'), ';'), (array_find(@beside, segment || ' ' || route || ' ' || from_id) - (array_length(@beside) - 1) / 2.0) * if(@beside[0] LIKE '% ' || from_id, 0.95, -0.95)) * if(@map_scale > 5000000, 0.7, 1)"/>
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
    <alias field="from_km" name="From, km of the route"/>
    <alias field="to_km" name="To, km of the route"/>
    <alias field="len_km" name="Length, km"/>
    <alias field="drawn_km" name="Drawn line, km"/>
    <alias field="len_basis" name="Length is"/>
    <alias field="len_src" name="Source of the length"/>
    <alias field="acc_m" name="Accuracy of the line, m"/>
    <alias field="line_src" name="Source of the line"/>
    <alias field="status_src" name="Source of the status"/>
  </aliases>
  <layerGeometryType>1</layerGeometryType>
</qgis>
