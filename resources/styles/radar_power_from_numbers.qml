<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="true" zoomedOutResamplingMethod="average" zoomedInResamplingMethod="nearestNeighbour" maxOversampling="4"/>
    </provider>
    <rasterrenderer type="singlebandpseudocolor" band="2" classificationMin="0.0" classificationMax="0.6324555320336759" opacity="1" alphaBand="-1" nodataColor="">
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
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" labelPrecision="0" minimumValue="0.0" maximumValue="0.6324555320336759">
          <item value="0.0" label="0" color="#000000" alpha="255"/>
          <item value="0.2" label="0.04" color="#1a1a1a" alpha="255"/>
          <item value="0.282842712474619" label="0.08" color="#333333" alpha="255"/>
          <item value="0.3464101615137755" label="0.12" color="#4c4c4c" alpha="255"/>
          <item value="0.4" label="0.16" color="#666666" alpha="255"/>
          <item value="0.4472135954999579" label="0.2" color="#808080" alpha="255"/>
          <item value="0.48989794855663565" label="0.24" color="#999999" alpha="255"/>
          <item value="0.5291502622129182" label="0.28" color="#b2b2b2" alpha="255"/>
          <item value="0.565685424949238" label="0.32" color="#cccccc" alpha="255"/>
          <item value="0.6" label="0.36" color="#e6e6e6" alpha="255"/>
          <item value="0.6324555320336759" label="0.4" color="#ffffff" alpha="255"/>
          <rampLegendSettings useContinuousLegend="1" minimumLabel="0" maximumLabel="0.4" prefix="" suffix="" direction="0" orientation="2"/>
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
