<?xml version="1.0" encoding="utf-8"?>
<!-- Headings: h2 for a document or enclosure, h3 for its sections, and so on down. A head that says no more than the title, which is h1, is not in the outline. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:variable name="capitals" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZ.:'"/>
  <xsl:variable name="small" select="'abcdefghijklmnopqrstuvwxyz'"/>
  <xsl:variable name="first-head" select="(/tei:TEI/tei:text/tei:body/tei:head | /tei:TEI/tei:text/tei:body/tei:div[1]/tei:head)[1]"/>
  <xsl:variable name="repeated" select="$first-head[translate(normalize-space(), $capitals, $small) = translate(normalize-space($file/tei:titleStmt/tei:title[1]), $capitals, $small)]"/>

  <xsl:template match="tei:div/tei:head[not(preceding-sibling::tei:head)] | tei:body/tei:head[not(preceding-sibling::tei:head)]" priority="2">
    <!-- A level for each heading above it: a division without a head is none. -->
    <xsl:variable name="depth" select="count(ancestor::tei:div[tei:head]) - count(ancestor::tei:div[tei:head[count(. | $repeated) = count($repeated)]])"/>
    <xsl:variable name="level">
      <xsl:choose>
        <xsl:when test="$depth &lt; 1">2</xsl:when>
        <xsl:when test="$depth &gt; 5">6</xsl:when>
        <xsl:otherwise><xsl:value-of select="$depth + 1"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="count(. | $repeated) = count($repeated)">
        <p class="head diplomatic">
          <xsl:call-template name="id-and-language"/>
          <xsl:apply-templates/>
        </p>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="h{$level}">
          <xsl:call-template name="id-and-language"/>
          <xsl:apply-templates/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- A second head is a subtitle; the head of a list or a stanza is no heading of the outline. -->
  <xsl:template match="tei:head" priority="1">
    <p class="subhead">
      <xsl:call-template name="id-and-language"/>
      <xsl:apply-templates/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
