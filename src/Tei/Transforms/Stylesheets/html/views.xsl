<?xml version="1.0" encoding="utf-8"?>
<!-- Two views of one text, and what no one has reviewed: chosen by the reader, switched by the style alone. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template name="views">
    <fieldset class="views">
      <legend><xsl:value-of select="$word-page-view"/></legend>
      <label for="page-reading"><input type="radio" name="page-view" id="page-reading" checked="checked"/><xsl:text> </xsl:text><xsl:value-of select="$word-page-view-reading"/></label>
      <xsl:text> </xsl:text>
      <label for="page-diplomatic"><input type="radio" name="page-view" id="page-diplomatic"/><xsl:text> </xsl:text><xsl:value-of select="$word-page-view-source"/></label>
      <xsl:if test="$words[@resp = '#software'][@cert = 'low' or @cert = 'medium']">
        <xsl:text> </xsl:text>
        <label for="page-unreviewed"><input type="checkbox" id="page-unreviewed"/><xsl:text> </xsl:text><xsl:value-of select="$word-page-view-unreviewed"/></label>
      </xsl:if>
      <xsl:if test="$words[self::tei:sp or self::tei:u]">
        <xsl:text> </xsl:text>
        <label for="page-columns"><input type="checkbox" id="page-columns"/><xsl:text> </xsl:text><xsl:value-of select="$word-page-view-columns"/></label>
      </xsl:if>
    </fieldset>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
