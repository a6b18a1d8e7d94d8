<?xml version="1.0" encoding="utf-8"?>
<!-- The facts of the header, as a list of terms. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:template name="facts">
    <aside class="facts" id="page-facts" aria-labelledby="page-facts-title">
      <h2 id="page-facts-title"><xsl:value-of select="$word-page-about"/></h2>
      <xsl:variable name="facts">
        <xsl:call-template name="fact">
          <xsl:with-param name="term" select="$word-page-fact-date"/>
          <xsl:with-param name="values" select="($profile/tei:creation/tei:date | $sent/tei:date)[1]"/>
        </xsl:call-template>
        <xsl:call-template name="fact">
          <xsl:with-param name="term" select="$word-page-fact-from"/>
          <xsl:with-param name="values" select="$sent/tei:persName | $sent/tei:orgName"/>
        </xsl:call-template>
        <xsl:call-template name="fact">
          <xsl:with-param name="term" select="$word-page-fact-to"/>
          <xsl:with-param name="values" select="$received/tei:persName | $received/tei:orgName"/>
        </xsl:call-template>
        <xsl:call-template name="fact">
          <xsl:with-param name="term" select="$word-page-fact-place"/>
          <xsl:with-param name="values" select="$sent/tei:placeName"/>
        </xsl:call-template>
        <xsl:call-template name="fact">
          <xsl:with-param name="term" select="$word-page-fact-archive"/>
          <xsl:with-param name="values" select="$file/tei:sourceDesc/tei:msDesc/tei:msIdentifier"/>
        </xsl:call-template>
        <xsl:call-template name="fact">
          <xsl:with-param name="term" select="$word-page-fact-printed"/>
          <xsl:with-param name="values" select="$file/tei:sourceDesc//tei:biblStruct"/>
        </xsl:call-template>
        <xsl:call-template name="fact">
          <xsl:with-param name="term" select="$word-page-fact-citation"/>
          <xsl:with-param name="values" select="$file/tei:sourceDesc/tei:bibl[@type = 'citation']"/>
        </xsl:call-template>
        <xsl:call-template name="fact">
          <xsl:with-param name="term" select="$word-page-fact-responsible"/>
          <xsl:with-param name="values" select="$file/tei:titleStmt/tei:author | $file/tei:titleStmt/tei:editor | $file/tei:titleStmt/tei:respStmt"/>
        </xsl:call-template>
        <xsl:call-template name="fact">
          <xsl:with-param name="term" select="$word-page-fact-language"/>
          <xsl:with-param name="values" select="$profile/tei:langUsage/tei:language"/>
        </xsl:call-template>
        <xsl:call-template name="fact">
          <xsl:with-param name="term" select="$word-page-fact-subjects"/>
          <xsl:with-param name="values" select="$profile/tei:textClass/tei:keywords/tei:term"/>
        </xsl:call-template>
        <xsl:if test="$persons | $places | $organisations">
          <div class="fact">
            <dt><xsl:value-of select="$word-page-fact-names"/></dt>
            <xsl:if test="$persons"><dd><xsl:call-template name="count"><xsl:with-param name="number" select="count($persons)"/><xsl:with-param name="one" select="$word-page-person-one"/><xsl:with-param name="many" select="$word-page-person-many"/></xsl:call-template></dd></xsl:if>
            <xsl:if test="$places"><dd><xsl:call-template name="count"><xsl:with-param name="number" select="count($places)"/><xsl:with-param name="one" select="$word-page-place-one"/><xsl:with-param name="many" select="$word-page-place-many"/></xsl:call-template></dd></xsl:if>
            <xsl:if test="$organisations"><dd><xsl:call-template name="count"><xsl:with-param name="number" select="count($organisations)"/><xsl:with-param name="one" select="$word-page-organisation-one"/><xsl:with-param name="many" select="$word-page-organisation-many"/></xsl:call-template></dd></xsl:if>
          </div>
          <xsl:text>&#10;</xsl:text>
        </xsl:if>
        <xsl:call-template name="fact">
          <xsl:with-param name="term" select="$word-page-fact-licence"/>
          <xsl:with-param name="values" select="$file/tei:publicationStmt/tei:availability/*"/>
        </xsl:call-template>
        <xsl:call-template name="fact">
          <xsl:with-param name="term" select="$word-page-fact-proof"/>
          <xsl:with-param name="values" select="$proof
            | $header/tei:encodingDesc/tei:editorialDecl//*[self::tei:p or self::tei:ab][contains(., 'SHA-256')][not(.//tei:idno[@type = 'SHA-256'])]"/>
        </xsl:call-template>
        <xsl:if test="$check != ''">
          <div class="fact"><dt><xsl:value-of select="$word-check"/></dt><dd><span class="check"><xsl:value-of select="$check"/></span></dd></div>
          <xsl:text>&#10;</xsl:text>
        </xsl:if>
        <xsl:call-template name="cite"/>
      </xsl:variable>
      <xsl:if test="string($facts)"><dl><xsl:copy-of select="$facts"/></dl></xsl:if>
      <xsl:text>&#10;</xsl:text>
      <xsl:call-template name="legend"/>
    </aside>
  </xsl:template>

  <xsl:template name="fact">
    <xsl:param name="term"/>
    <xsl:param name="values"/>
    <xsl:if test="$values[normalize-space() or @when]">
      <div class="fact">
        <dt><xsl:value-of select="$term"/></dt>
        <xsl:for-each select="$values[normalize-space() or @when]">
          <dd><xsl:apply-templates select="." mode="fact"/></dd>
        </xsl:for-each>
      </div>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="fact"><xsl:apply-templates/></xsl:template>

  <xsl:template match="tei:persName | tei:orgName | tei:placeName | tei:date" mode="fact"><xsl:apply-templates select="."/></xsl:template>

  <xsl:template match="tei:editor | tei:author" mode="fact">
    <xsl:apply-templates/>
    <xsl:text> (</xsl:text>
    <xsl:choose>
      <xsl:when test="@role"><xsl:value-of select="@role"/></xsl:when>
      <xsl:when test="self::tei:editor"><xsl:value-of select="$word-page-role-editor"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$word-page-role-author"/></xsl:otherwise>
    </xsl:choose>
    <xsl:text>)</xsl:text>
  </xsl:template>

  <xsl:template match="tei:respStmt" mode="fact">
    <xsl:apply-templates select="tei:name | tei:persName | tei:orgName" mode="who"/>
    <xsl:if test="normalize-space(tei:resp)">
      <xsl:text> (</xsl:text><xsl:apply-templates select="tei:resp" mode="who"/><xsl:text>)</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- What the encoder writes of itself and of the edition before it is said in the language of the page. -->
  <xsl:template match="*" mode="who"><xsl:apply-templates select="."/></xsl:template>

  <xsl:template match="tei:name[. = 'Editor of the source edition']" mode="who"><xsl:value-of select="$word-page-name-editor"/></xsl:template>

  <xsl:template match="tei:resp" mode="who">
    <xsl:choose>
      <xsl:when test=". = 'edited the source; answers for what stands in brackets'"><xsl:value-of select="$word-page-resp-editor"/></xsl:when>
      <xsl:when test=". = 'encoded the text automatically; answers for names, dates, speech and the classes of insertions'"><xsl:value-of select="$word-page-resp-software"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="normalize-space()"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:term[@type = 'kind']" mode="fact">
    <xsl:choose>
      <xsl:when test="$kind != ''"><xsl:value-of select="$kind"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:msIdentifier | tei:biblStruct" mode="fact">
    <xsl:for-each select=".//*[not(*)][normalize-space()]">
      <xsl:if test="position() &gt; 1"><xsl:text>, </xsl:text></xsl:if>
      <xsl:value-of select="normalize-space()"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="tei:licence[@target]" mode="fact">
    <xsl:call-template name="link">
      <xsl:with-param name="target" select="@target"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:idno[@type = 'SHA-256']" mode="fact"><code><xsl:value-of select="normalize-space()"/></code></xsl:template>
</xsl:stylesheet>
