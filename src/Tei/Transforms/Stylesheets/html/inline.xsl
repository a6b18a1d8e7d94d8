<?xml version="1.0" encoding="utf-8"?>
<!-- Words with a look of their own. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template match="tei:hi | tei:emph">
    <xsl:variable name="rend" select="concat(' ', normalize-space(@rend), ' ')"/>
    <xsl:choose>
      <xsl:when test="contains($rend, 'bold')"><b><xsl:call-template name="id-and-language"/><xsl:apply-templates/></b></xsl:when>
      <xsl:when test="contains($rend, 'super') or contains($rend, ' sup ')"><sup><xsl:call-template name="id-and-language"/><xsl:apply-templates/></sup></xsl:when>
      <xsl:when test="contains($rend, ' sub')"><sub><xsl:call-template name="id-and-language"/><xsl:apply-templates/></sub></xsl:when>
      <xsl:when test="contains($rend, 'strike') or contains($rend, 'line-through')"><s><xsl:call-template name="id-and-language"/><xsl:apply-templates/></s></xsl:when>
      <xsl:when test="contains($rend, 'underline')"><u><xsl:call-template name="id-and-language"/><xsl:apply-templates/></u></xsl:when>
      <xsl:when test="contains($rend, 'smallcaps') or contains($rend, 'small-caps')"><span class="small-caps"><xsl:call-template name="id-and-language"/><xsl:apply-templates/></span></xsl:when>
      <xsl:otherwise><i><xsl:call-template name="id-and-language"/><xsl:apply-templates/></i></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:foreign">
    <i><xsl:call-template name="id-and-language"/><xsl:apply-templates/></i>
  </xsl:template>

  <xsl:template match="tei:title">
    <cite><xsl:call-template name="id-and-language"/><xsl:apply-templates/></cite>
  </xsl:template>

  <xsl:template match="tei:quote">
    <span class="quote"><xsl:call-template name="id-and-language"/><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="tei:del">
    <del><xsl:call-template name="id-and-language"/><xsl:call-template name="bracketed"/></del>
  </xsl:template>

  <xsl:template match="tei:surplus">
    <span class="surplus"><xsl:call-template name="id-and-language"/><xsl:call-template name="bracketed"/></span>
  </xsl:template>

  <!-- Measures and numbers have a place of their own only where somebody should look at them. -->
  <xsl:template match="tei:measure[@cert = 'low' or @cert = 'medium'] | tei:num[@cert = 'low' or @cert = 'medium']">
    <span>
      <xsl:call-template name="class"/>
      <xsl:call-template name="id-and-language"/>
      <xsl:apply-templates/>
    </span>
    <xsl:call-template name="why"/>
  </xsl:template>

  <!-- The lines of an address, a dateline or a signature are its form; those of running text are the source's, and only the diplomatic view has them. -->
  <xsl:template match="tei:lb"><xsl:text> </xsl:text><br class="line-break"/></xsl:template>

  <xsl:template match="tei:opener//tei:lb | tei:closer//tei:lb | tei:address//tei:lb | tei:teiHeader//tei:lb"><br/></xsl:template>

  <!-- A word that a line end divides is one word. -->
  <xsl:template match="tei:lb[@break = 'no']" priority="1"><br class="line-break"/></xsl:template>

  <xsl:template match="tei:pc[@force = 'weak']"><span class="diplomatic"><xsl:apply-templates/></span></xsl:template>

  <xsl:template match="text()[preceding-sibling::node()[1][self::tei:lb[@break = 'no']]]">
    <xsl:value-of select="substring(., 1 + number(contains(' &#9;&#10;&#13;', substring(., 1, 1))))"/>
  </xsl:template>

  <xsl:template match="tei:pb[@n]" priority="1">
    <span class="page-break"><xsl:call-template name="id-and-language"/><span class="hidden" lang="{$edition-language}"><xsl:value-of select="concat($word-page-page, ' ')"/></span><xsl:value-of select="@n"/></span>
  </xsl:template>

  <xsl:template match="tei:pb"><span class="page-break diplomatic" lang="{$edition-language}"><xsl:value-of select="$word-page-new-page"/></span></xsl:template>

  <!-- Page numbers and running heads of the source. -->
  <xsl:template match="tei:fw"><span class="forme-work diplomatic"><xsl:call-template name="id-and-language"/><xsl:apply-templates/></span></xsl:template>

  <!-- Content between the signs that the element stands for. -->
  <xsl:template name="bracketed">
    <xsl:call-template name="opening"/>
    <xsl:apply-templates/>
    <xsl:call-template name="closing"/>
  </xsl:template>

  <xsl:template name="opening">
    <xsl:call-template name="sign">
      <xsl:with-param name="sign"><xsl:call-template name="open-sign"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="closing">
    <xsl:call-template name="sign">
      <xsl:with-param name="sign"><xsl:call-template name="close-sign"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The reading view leaves out the signs around what belongs to the sentence; a remark or a second name needs its signs in any view. -->
  <xsl:template name="sign">
    <xsl:param name="sign"/>
    <xsl:choose>
      <xsl:when test="string($sign) = ''"/>
      <xsl:when test="self::tei:supplied or self::tei:ex or self::tei:corr or self::tei:unclear or self::tei:del or self::tei:surplus or self::tei:ref">
        <span class="sign"><xsl:value-of select="$sign"/></span>
      </xsl:when>
      <xsl:otherwise><span class="bracket"><xsl:value-of select="$sign"/></span></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
