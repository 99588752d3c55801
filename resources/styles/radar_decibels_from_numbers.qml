<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="true" zoomedOutResamplingMethod="average" zoomedInResamplingMethod="nearestNeighbour" maxOversampling="4"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" band="2" classificationMin="0.05623413251903491" classificationMax="1.7782794100389228" opacity="1" alphaBand="-1" nodataColor="">
      <rasterTransparency>
        <singleValuePixelList>
          <pixelListEntry min="0" max="0" percentTransparent="100"/>
        </singleValuePixelList>
      </rasterTransparency>
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" labelPrecision="0" minimumValue="0.05623413251903491" maximumValue="1.7782794100389228">
          <item value="0.05623413251903491" label="-25 dB" color="#000000" alpha="255"/>
          <item value="0.07943282347242814" label="-22 dB" color="#1a1a1a" alpha="255"/>
          <item value="0.11220184543019636" label="-19 dB" color="#333333" alpha="255"/>
          <item value="0.15848931924611134" label="-16 dB" color="#4c4c4c" alpha="255"/>
          <item value="0.22387211385683395" label="-13 dB" color="#666666" alpha="255"/>
          <item value="0.31622776601683794" label="-10 dB" color="#808080" alpha="255"/>
          <item value="0.44668359215096315" label="-7 dB" color="#999999" alpha="255"/>
          <item value="0.6309573444801932" label="-4 dB" color="#b2b2b2" alpha="255"/>
          <item value="0.8912509381337456" label="-1 dB" color="#cccccc" alpha="255"/>
          <item value="1.2589254117941673" label="2 dB" color="#e6e6e6" alpha="255"/>
          <item value="1.7782794100389228" label="5 dB" color="#ffffff" alpha="255"/>
          <rampLegendSettings useContinuousLegend="1" minimumLabel="-25 dB" maximumLabel="5 dB" prefix="" suffix="" direction="0" orientation="2"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" invertColors="0" colorizeOn="0" colorizeRed="255" colorizeGreen="128" colorizeBlue="128" colorizeStrength="100"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>provider</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
