<?xml version="1.0" encoding="utf-8"?>
<!-- What the signs in the text mean; only those that occur. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template name="legend">
    <xsl:variable name="text" select="/tei:TEI/tei:text"/>
    <xsl:variable name="signs">
      <xsl:if test="$text//tei:supplied | $text//tei:ex | $text//tei:expan"><li><ins class="supplied"><span class="sign">[</span>text<span class="sign">]</span></ins> supplied or completed by the editor</li></xsl:if>
      <xsl:if test="$text//tei:*[@resp = '#translator']"><li><ins class="supplied by-translator"><span class="sign">[</span>text<span class="sign">]</span></ins> supplied by the translator</li></xsl:if>
      <xsl:if test="$text//tei:*[@cert = 'low']"><li><ins class="supplied cert-low"><span class="sign">[</span>text<span class="sign">]</span></ins> uncertain</li></xsl:if>
      <xsl:if test="$text//tei:corr"><li><span class="sic diplomatic">text</span><xsl:text> </xsl:text><ins class="corr"><span class="sign">[</span>text<span class="sign">]</span></ins> corrected by the editor</li></xsl:if>
      <xsl:if test="$text//tei:reg"><li><span class="orig">name</span><xsl:text> </xsl:text><ins class="reg">[name]</ins> modern or usual name</li></xsl:if>
      <xsl:if test="$text//tei:note[@type = 'identification' or @type = 'editorial']"><li><ins class="note">[text]</ins> identified or explained by the editor</li></xsl:if>
      <xsl:if test="$text//tei:gap"><li><span class="gap">[text]</span> left out, withheld or unreadable</li></xsl:if>
      <xsl:if test="$text//tei:unclear"><li><span class="unclear"><span class="sign">[</span>text<span class="sign">]</span></span> hard to read</li></xsl:if>
      <xsl:if test="$text//tei:del"><li><del>text</del> struck out in the original</li></xsl:if>
      <xsl:if test="$text//tei:surplus"><li><span class="surplus">text</span> written too much in the original</li></xsl:if>
      <xsl:if test="$text//tei:said"><li><span class="said">text</span> direct or reported speech</li></xsl:if>
      <xsl:if test="$persons | $places | $organisations"><li><span class="name linked">name</span> leads to the index</li></xsl:if>
    </xsl:variable>
    <xsl:if test="string($signs)">
      <details class="legend" open="open">
        <summary>Signs in the text</summary>
        <p>The text to read has no brackets around what was supplied; colour tells it. The text as in the source has the brackets, the errors that were corrected, and the lines and pages.</p>
        <ul><xsl:copy-of select="$signs"/></ul>
      </details>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
