<?xml version="1.0" encoding="utf-8"?>
<!-- Dates: machine-readable where HTML can say them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template match="tei:date | tei:time">
    <xsl:variable name="shape" select="translate(@when, '0123456789', 'dddddddddd')"/>
    <xsl:choose>
      <xsl:when test="ancestor::tei:date or ancestor::tei:time"><xsl:apply-templates/></xsl:when>
      <xsl:when test="$shape = 'dddd' or $shape = 'dddd-dd' or $shape = 'dddd-dd-dd' or $shape = '--dd-dd' or $shape = 'dd:dd:dd' or $shape = 'dd:dd'
          or $shape = 'dddd-dd-ddTdd:dd' or $shape = 'dddd-dd-ddTdd:dd:dd' or $shape = 'dddd-dd-ddTdd:dd:ddZ'
          or $shape = 'dddd-dd-ddTdd:dd:dd+dd:dd' or $shape = 'dddd-dd-ddTdd:dd:dd-dd:dd'">
        <time datetime="{@when}">
          <xsl:if test="@cert = 'low' or @cert = 'medium'"><xsl:call-template name="class"/></xsl:if>
          <xsl:call-template name="id-and-language"/>
          <xsl:apply-templates/>
        </time>
        <xsl:if test="@cert = 'low' or @cert = 'medium'"><xsl:call-template name="why"/></xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:call-template name="class"/>
          <xsl:call-template name="id-and-language"/>
          <xsl:apply-templates/>
        </span>
        <xsl:if test="@cert = 'low' or @cert = 'medium'"><xsl:call-template name="why"/></xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A date of the header that says no more than its attribute. -->
  <xsl:template match="tei:creation/tei:date[@when][not(normalize-space())] | tei:correspAction/tei:date[@when][not(normalize-space())]" priority="1">
    <xsl:value-of select="@when"/>
  </xsl:template>
</xsl:stylesheet>
