<?xml version="1.0" encoding="utf-8"?>
<!-- Two views of one text, and what no one has reviewed: chosen by the reader, switched by the style alone. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template name="views">
    <fieldset class="views">
      <legend>Show the text</legend>
      <label for="page-reading"><input type="radio" name="page-view" id="page-reading" checked="checked"/> to read</label>
      <xsl:text> </xsl:text>
      <label for="page-diplomatic"><input type="radio" name="page-view" id="page-diplomatic"/> as in the source</label>
      <xsl:if test="$words[@resp = '#software'][@cert = 'low' or @cert = 'medium']">
        <xsl:text> </xsl:text>
        <label for="page-unreviewed"><input type="checkbox" id="page-unreviewed"/> Show what no one has reviewed</label>
      </xsl:if>
    </fieldset>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
