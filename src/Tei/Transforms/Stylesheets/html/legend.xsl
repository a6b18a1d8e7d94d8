<?xml version="1.0" encoding="utf-8"?>
<!-- What the signs in the text mean; only those that occur. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template name="legend">
    <xsl:variable name="text" select="/tei:TEI/tei:text"/>
    <xsl:variable name="signs">
      <xsl:if test="$text//tei:supplied | $text//tei:ex | $text//tei:expan"><li><ins class="supplied"><span class="sign">[</span><xsl:value-of select="$word-page-sign-text"/><span class="sign">]</span></ins><xsl:text> </xsl:text><xsl:value-of select="$word-page-legend-supplied"/></li></xsl:if>
      <xsl:if test="$text//tei:*[@resp = '#translator']"><li><ins class="supplied by-translator"><span class="sign">[</span><xsl:value-of select="$word-page-sign-text"/><span class="sign">]</span></ins><xsl:text> </xsl:text><xsl:value-of select="$word-page-legend-translator"/></li></xsl:if>
      <xsl:if test="$text//tei:*[@cert = 'low']"><li><ins class="supplied cert-low"><span class="sign">[</span><xsl:value-of select="$word-page-sign-text"/><span class="sign">]</span></ins><xsl:text> </xsl:text><xsl:value-of select="$word-page-legend-uncertain"/></li></xsl:if>
      <xsl:if test="$text//tei:corr"><li><span class="sic diplomatic"><xsl:value-of select="$word-page-sign-text"/></span><xsl:text> </xsl:text><ins class="corr"><span class="sign">[</span><xsl:value-of select="$word-page-sign-text"/><span class="sign">]</span></ins><xsl:text> </xsl:text><xsl:value-of select="$word-page-legend-corrected"/></li></xsl:if>
      <xsl:if test="$text//tei:reg"><li><span class="orig"><xsl:value-of select="$word-page-sign-name"/></span><xsl:text> </xsl:text><ins class="reg">[<xsl:value-of select="$word-page-sign-name"/>]</ins><xsl:text> </xsl:text><xsl:value-of select="$word-page-legend-usual"/></li></xsl:if>
      <xsl:if test="$text//tei:note[@type = 'identification' or @type = 'editorial']"><li><ins class="note">[<xsl:value-of select="$word-page-sign-text"/>]</ins><xsl:text> </xsl:text><xsl:value-of select="$word-page-legend-explained"/></li></xsl:if>
      <xsl:if test="$text//tei:gap"><li><span class="gap">[<xsl:value-of select="$word-page-sign-text"/>]</span><xsl:text> </xsl:text><xsl:value-of select="$word-page-legend-gap"/></li></xsl:if>
      <xsl:if test="$text//tei:unclear"><li><span class="unclear"><span class="sign">[</span><xsl:value-of select="$word-page-sign-text"/><span class="sign">]</span></span><xsl:text> </xsl:text><xsl:value-of select="$word-page-legend-unclear"/></li></xsl:if>
      <xsl:if test="$text//tei:del"><li><del><xsl:value-of select="$word-page-sign-text"/></del><xsl:text> </xsl:text><xsl:value-of select="$word-page-legend-deleted"/></li></xsl:if>
      <xsl:if test="$text//tei:surplus"><li><span class="surplus"><xsl:value-of select="$word-page-sign-text"/></span><xsl:text> </xsl:text><xsl:value-of select="$word-page-legend-surplus"/></li></xsl:if>
      <xsl:if test="$text//tei:said"><li><span class="said"><xsl:value-of select="$word-page-sign-text"/></span><xsl:text> </xsl:text><xsl:value-of select="$word-page-legend-said"/></li></xsl:if>
      <xsl:if test="$persons | $places | $organisations"><li><span class="name linked"><xsl:value-of select="$word-page-sign-name"/></span><xsl:text> </xsl:text><xsl:value-of select="$word-page-legend-index"/></li></xsl:if>
    </xsl:variable>
    <xsl:if test="string($signs)">
      <details class="legend" open="open">
        <summary><xsl:value-of select="$word-page-legend"/></summary>
        <p><xsl:value-of select="$word-page-legend-words"/></p>
        <ul><xsl:copy-of select="$signs"/></ul>
      </details>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
