<?xml version="1.0" encoding="utf-8"?>
<!-- The index page of an edition: <edition title="…"><document href title date kind sender recipient text tei valid persons places insertions review/></edition>. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:include href="html/style.xsl"/>
  <xsl:include href="html/link.xsl"/>
  <xsl:output method="xml" encoding="UTF-8" indent="no" omit-xml-declaration="yes" doctype-system="about:legacy-compat"/>

  <xsl:template match="/edition">
    <xsl:variable name="title">
      <xsl:value-of select="normalize-space(@title)"/>
      <xsl:if test="not(normalize-space(@title))">Edition</xsl:if>
    </xsl:variable>
    <html lang="en">
      <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title><xsl:value-of select="$title"/></title>
        <xsl:call-template name="style"/>
      </head>
      <xsl:text>&#10;</xsl:text>
      <body>
        <header class="page-header">
          <h1><xsl:value-of select="$title"/></h1>
          <p class="when-where"><xsl:call-template name="extent"/></p>
        </header>
        <xsl:text>&#10;</xsl:text>
        <main class="edition">
          <xsl:text>&#10;</xsl:text>
          <xsl:if test="document">
            <table>
              <thead><tr><th scope="col">Date</th><th scope="col">Document</th><th scope="col" class="number">Persons</th><th scope="col" class="number">Places</th><th scope="col" class="number">Insertions</th><th scope="col" class="number">To review</th><th scope="col">Files</th></tr></thead>
              <xsl:text>&#10;</xsl:text>
              <tbody>
                <xsl:apply-templates select="document">
                  <xsl:sort select="not(@date) or @date = ''"/>
                  <xsl:sort select="@date"/>
                  <xsl:sort select="@href"/>
                </xsl:apply-templates>
              </tbody>
            </table>
          </xsl:if>
        </main>
      </body>
    </html>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="extent">
    <xsl:value-of select="count(document)"/>
    <xsl:choose>
      <xsl:when test="count(document) = 1"> document</xsl:when>
      <xsl:otherwise> documents</xsl:otherwise>
    </xsl:choose>
    <xsl:if test="document[@valid = 'false']"><xsl:value-of select="concat(', ', count(document[@valid = 'false']), ' not valid')"/></xsl:if>
    <xsl:if test="document[@review &gt; 0]"><xsl:value-of select="concat(', ', count(document[@review &gt; 0]), ' with something to review')"/></xsl:if>
  </xsl:template>

  <xsl:template match="document">
    <tr>
      <td class="date"><xsl:call-template name="value"><xsl:with-param name="value" select="@date"/></xsl:call-template></td>
      <th scope="row">
        <xsl:call-template name="link">
          <xsl:with-param name="target" select="string(@href)"/>
          <xsl:with-param name="label"><xsl:call-template name="label"/></xsl:with-param>
        </xsl:call-template>
        <xsl:if test="@sender != '' or @recipient != '' or @kind != ''">
          <span class="parties">
            <xsl:value-of select="@kind"/>
            <xsl:if test="@kind != '' and (@sender != '' or @recipient != '')"><xsl:text> · </xsl:text></xsl:if>
            <xsl:value-of select="@sender"/>
            <xsl:if test="@recipient != ''"><xsl:value-of select="concat(' to ', @recipient)"/></xsl:if>
          </span>
        </xsl:if>
      </th>
      <xsl:call-template name="number"><xsl:with-param name="value" select="@persons"/><xsl:with-param name="label" select="'persons'"/></xsl:call-template>
      <xsl:call-template name="number"><xsl:with-param name="value" select="@places"/><xsl:with-param name="label" select="'places'"/></xsl:call-template>
      <xsl:call-template name="number"><xsl:with-param name="value" select="@insertions"/><xsl:with-param name="label" select="'insertions'"/></xsl:call-template>
      <xsl:call-template name="number"><xsl:with-param name="value" select="@review"/><xsl:with-param name="label" select="'to review'"/></xsl:call-template>
      <td>
        <xsl:text> </xsl:text>
        <xsl:if test="@text != ''">
          <xsl:call-template name="link"><xsl:with-param name="target" select="string(@text)"/><xsl:with-param name="label" select="'text'"/></xsl:call-template>
          <xsl:text> </xsl:text>
        </xsl:if>
        <xsl:if test="@tei != ''">
          <xsl:call-template name="link"><xsl:with-param name="target" select="string(@tei)"/><xsl:with-param name="label" select="'TEI'"/></xsl:call-template>
          <xsl:text> </xsl:text>
        </xsl:if>
        <xsl:if test="@valid = 'false'"><span class="invalid">not valid</span></xsl:if>
      </td>
    </tr>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="number">
    <xsl:param name="value"/>
    <xsl:param name="label"/>
    <td class="number">
      <xsl:if test="$value != ''"><xsl:attribute name="data-label"><xsl:value-of select="$label"/></xsl:attribute></xsl:if>
      <xsl:call-template name="value"><xsl:with-param name="value" select="$value"/></xsl:call-template>
    </td>
  </xsl:template>

  <!-- An empty cell holds a no-break space: HTML has no empty tags. -->
  <xsl:template name="value">
    <xsl:param name="value"/>
    <xsl:value-of select="$value"/>
    <xsl:if test="not($value != '')">&#160;</xsl:if>
  </xsl:template>

  <xsl:template name="label">
    <xsl:choose>
      <xsl:when test="normalize-space(@title)"><xsl:value-of select="normalize-space(@title)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@href"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
