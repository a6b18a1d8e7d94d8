<?xml version="1.0" encoding="utf-8"?>
<!-- The page: header, navigation, text, facts, index, footer. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:variable name="header" select="/tei:TEI/tei:teiHeader"/>
  <xsl:variable name="file" select="$header/tei:fileDesc"/>
  <xsl:variable name="profile" select="$header/tei:profileDesc"/>
  <xsl:variable name="persons" select="$profile/tei:particDesc//tei:person"/>
  <xsl:variable name="organisations" select="$profile/tei:particDesc//tei:org"/>
  <xsl:variable name="places" select="$profile/tei:settingDesc//tei:place"/>
  <xsl:variable name="language">
    <xsl:choose>
      <xsl:when test="/tei:TEI/tei:text/@xml:lang"><xsl:value-of select="/tei:TEI/tei:text/@xml:lang"/></xsl:when>
      <xsl:when test="/tei:TEI/@xml:lang"><xsl:value-of select="/tei:TEI/@xml:lang"/></xsl:when>
      <xsl:when test="$profile/tei:langUsage/tei:language/@ident"><xsl:value-of select="$profile/tei:langUsage/tei:language[@ident][1]/@ident"/></xsl:when>
      <xsl:otherwise>en</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="sent" select="$profile/tei:correspDesc/tei:correspAction[@type = 'sent'][1]"/>
  <xsl:variable name="received" select="$profile/tei:correspDesc/tei:correspAction[@type = 'received'][1]"/>

  <xsl:template match="/">
    <html lang="{$edition-language}">
      <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title><xsl:call-template name="title-text"/></title>
        <xsl:call-template name="metadata"/>
        <xsl:call-template name="style"/>
        <xsl:call-template name="script"/>
      </head>
      <xsl:text>&#10;</xsl:text>
      <body>
        <a class="skip" href="#page-text"><xsl:value-of select="$word-page-skip"/></a>
        <xsl:call-template name="edition"/>
        <main>
          <article>
            <xsl:call-template name="page-header"/>
            <div class="columns">
              <div class="text" id="page-text" lang="{$language}">
                <xsl:call-template name="direction"><xsl:with-param name="language" select="$language"/></xsl:call-template>
                <xsl:text>&#10;</xsl:text>
                <xsl:apply-templates select="/tei:TEI/tei:text"/>
                <xsl:call-template name="line-notes"/>
              </div>
              <xsl:text>&#10;</xsl:text>
              <xsl:call-template name="facts"/>
            </div>
          </article>
          <xsl:text>&#10;</xsl:text>
          <xsl:call-template name="review"/>
          <xsl:call-template name="register"/>
        </main>
        <xsl:call-template name="page-footer"/>
      </body>
    </html>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="title-text">
    <xsl:variable name="title"><xsl:apply-templates select="$file/tei:titleStmt/tei:title[1]" mode="plain"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="normalize-space($title)"><xsl:value-of select="normalize-space($title)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$word-page-untitled"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Words without markup: one of two forms, remarks in their signs. -->
  <xsl:template match="*" mode="plain"><xsl:apply-templates mode="plain"/></xsl:template>

  <xsl:template match="tei:note" mode="plain">
    <xsl:call-template name="open-sign"/>
    <xsl:apply-templates mode="plain"/>
    <xsl:call-template name="close-sign"/>
  </xsl:template>

  <xsl:template match="tei:note[@type = 'sign'] | tei:choice[tei:corr]/tei:sic | tei:choice[tei:expan//tei:ex]/tei:abbr | tei:choice/tei:expan[not(.//tei:ex)] | tei:choice[tei:orig]/tei:reg
      | tei:ref[@type = 'noteAnchor'] | comment() | processing-instruction()" mode="plain" priority="1"/>

  <xsl:template name="page-header">
    <header class="page-header">
      <h1 lang="{$language}">
        <xsl:call-template name="direction"><xsl:with-param name="language" select="$language"/></xsl:call-template>
        <xsl:choose>
          <xsl:when test="normalize-space($file/tei:titleStmt/tei:title[1])"><xsl:apply-templates select="$file/tei:titleStmt/tei:title[1]/node()"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$word-page-untitled"/></xsl:otherwise>
        </xsl:choose>
      </h1>
      <xsl:for-each select="$file/tei:titleStmt/tei:title[position() &gt; 1][normalize-space()]">
        <p class="subtitle" lang="{$language}"><xsl:call-template name="direction"><xsl:with-param name="language" select="$language"/></xsl:call-template><xsl:apply-templates/></p>
      </xsl:for-each>
      <xsl:variable name="when-and-where"><xsl:call-template name="when-and-where"/></xsl:variable>
      <xsl:if test="normalize-space($when-and-where)">
        <p class="when-where" lang="{$language}"><xsl:copy-of select="$when-and-where"/></p>
      </xsl:if>
      <xsl:for-each select="$profile/tei:abstract/tei:p[normalize-space()]">
        <p class="abstract" lang="{$language}"><xsl:apply-templates/></p>
      </xsl:for-each>
      <xsl:text>&#10;</xsl:text>
      <nav role="doc-toc" aria-label="{$word-page-contents}">
        <ul>
          <li><a href="#page-text"><xsl:value-of select="$word-page-body"/></a></li>
          <xsl:if test="$first-notes or $line-notes"><li><a href="#page-notes"><xsl:value-of select="$word-page-notes"/></a></li></xsl:if>
          <xsl:if test="$persons"><li><a href="#page-persons"><xsl:value-of select="$word-persons"/></a></li></xsl:if>
          <xsl:if test="$places"><li><a href="#page-places"><xsl:value-of select="$word-places"/></a></li></xsl:if>
          <xsl:if test="$organisations"><li><a href="#page-organisations"><xsl:value-of select="$word-organisations"/></a></li></xsl:if>
          <xsl:if test="$insertions or $doubts"><li><a href="#page-review"><xsl:value-of select="$word-page-supplied-part"/></a></li></xsl:if>
          <li><a href="#page-facts"><xsl:value-of select="$word-page-about"/></a></li>
        </ul>
      </nav>
      <xsl:text>&#10;</xsl:text>
      <xsl:call-template name="views"/>
    </header>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- April 13, 1952 · Varna · Kovalev to Harbour Commission -->
  <xsl:template name="when-and-where">
    <xsl:variable name="date" select="($profile/tei:creation/tei:date | $sent/tei:date)[1]"/>
    <xsl:variable name="place" select="$sent/tei:placeName[normalize-space()][1]"/>
    <xsl:variable name="sender" select="($sent/tei:persName | $sent/tei:orgName)[normalize-space()][1]"/>
    <xsl:variable name="recipient" select="($received/tei:persName | $received/tei:orgName)[normalize-space()][1]"/>
    <xsl:apply-templates select="$date"/>
    <xsl:if test="$date and $place"><xsl:text> · </xsl:text></xsl:if>
    <xsl:apply-templates select="$place"/>
    <xsl:if test="($date or $place) and ($sender or $recipient)"><xsl:text> · </xsl:text></xsl:if>
    <xsl:apply-templates select="$sender"/>
    <xsl:if test="$sender and $recipient"><xsl:text> </xsl:text></xsl:if>
    <xsl:if test="$recipient"><span lang="{$edition-language}"><xsl:value-of select="$word-page-to-whom"/></span><xsl:text> </xsl:text></xsl:if>
    <xsl:apply-templates select="$recipient"/>
  </xsl:template>

  <xsl:template name="page-footer">
    <footer class="page-footer">
      <xsl:for-each select="$file/tei:titleStmt/tei:respStmt[@xml:id = 'software']">
        <p><xsl:value-of select="concat(normalize-space(tei:name), ' (', normalize-space(tei:resp), ')')"/></p>
      </xsl:for-each>
      <xsl:for-each select="$file/tei:publicationStmt/tei:publisher[normalize-space()] | $file/tei:publicationStmt/tei:p[normalize-space()]">
        <p><xsl:apply-templates/></p>
      </xsl:for-each>
      <p class="to-text"><a href="#page-text"><xsl:value-of select="$word-page-back"/></a></p>
    </footer>
  </xsl:template>
</xsl:stylesheet>
