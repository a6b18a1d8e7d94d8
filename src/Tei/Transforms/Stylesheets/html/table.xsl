<?xml version="1.0" encoding="utf-8"?>
<!-- Tables. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template match="tei:table">
    <div class="table">
      <table>
        <xsl:call-template name="id-and-language"/>
        <xsl:if test="tei:head">
          <caption><xsl:apply-templates select="tei:head/node()"/></caption>
        </xsl:if>
        <xsl:text>&#10;</xsl:text>
        <xsl:apply-templates select="tei:row"/>
      </table>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:row">
    <tr><xsl:call-template name="id-and-language"/><xsl:apply-templates select="tei:cell"/></tr>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="tei:cell">
    <td><xsl:call-template name="cell"/></td>
  </xsl:template>

  <xsl:template match="tei:cell[@role = 'label'] | tei:row[@role = 'label']/tei:cell">
    <th>
      <xsl:attribute name="scope"><xsl:choose><xsl:when test="../@role = 'label'">col</xsl:when><xsl:otherwise>row</xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:call-template name="cell"/>
    </th>
  </xsl:template>

  <xsl:template name="cell">
    <xsl:if test="@cols &gt; 1"><xsl:attribute name="colspan"><xsl:value-of select="number(@cols)"/></xsl:attribute></xsl:if>
    <xsl:if test="@rows &gt; 1"><xsl:attribute name="rowspan"><xsl:value-of select="number(@rows)"/></xsl:attribute></xsl:if>
    <xsl:call-template name="id-and-language"/>
    <xsl:apply-templates/>
    <xsl:if test="not(.//text())">&#160;</xsl:if>
  </xsl:template>
</xsl:stylesheet>
