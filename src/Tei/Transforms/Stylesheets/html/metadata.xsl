<?xml version="1.0" encoding="utf-8"?>
<!-- What machines read: Dublin Core, other forms of the document, and what the caller says of it in JSON-LD. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <!-- The addresses of the document as TEI and as plain text. -->
  <xsl:param name="tei" select="''"/>
  <xsl:param name="text" select="''"/>
  <!-- The addresses of the citation for programs that keep references, where there are such files. -->
  <xsl:param name="bibtex" select="''"/>
  <xsl:param name="csl-json" select="''"/>
  <xsl:param name="ris" select="''"/>
  <!-- The address of the script that copies the citation, where there is one; without it a click selects the citation. -->
  <xsl:param name="script" select="''"/>
  <!-- A description (schema.org) without the characters that XML escapes; with any of them it is not written. -->
  <xsl:param name="json-ld" select="''"/>

  <xsl:template name="metadata">
    <xsl:variable name="title"><xsl:call-template name="title-text"/></xsl:variable>
    <meta name="DC.title" content="{$title}"/>
    <xsl:call-template name="dublin-core"><xsl:with-param name="name" select="'creator'"/><xsl:with-param name="values" select="$file/tei:titleStmt/tei:author | ($sent/tei:persName | $sent/tei:orgName)[not($file/tei:titleStmt/tei:author)]"/></xsl:call-template>
    <xsl:call-template name="dublin-core"><xsl:with-param name="name" select="'contributor'"/><xsl:with-param name="values" select="$file/tei:titleStmt/tei:editor"/></xsl:call-template>
    <xsl:call-template name="dublin-core"><xsl:with-param name="name" select="'date'"/><xsl:with-param name="values" select="($profile/tei:creation/tei:date/@when | $sent/tei:date/@when)[1]"/></xsl:call-template>
    <xsl:call-template name="dublin-core"><xsl:with-param name="name" select="'language'"/><xsl:with-param name="values" select="$profile/tei:langUsage/tei:language/@ident"/></xsl:call-template>
    <xsl:call-template name="dublin-core"><xsl:with-param name="name" select="'publisher'"/><xsl:with-param name="values" select="$file/tei:publicationStmt/tei:publisher"/></xsl:call-template>
    <xsl:call-template name="dublin-core"><xsl:with-param name="name" select="'source'"/><xsl:with-param name="values" select="$file/tei:sourceDesc/tei:bibl[@type = 'citation']"/></xsl:call-template>
    <xsl:call-template name="dublin-core"><xsl:with-param name="name" select="'subject'"/><xsl:with-param name="values" select="$profile/tei:textClass/tei:keywords/tei:term"/></xsl:call-template>
    <xsl:call-template name="dublin-core"><xsl:with-param name="name" select="'rights'"/><xsl:with-param name="values" select="$file/tei:publicationStmt/tei:availability/*"/></xsl:call-template>
    <meta name="DC.type" content="Text"/>
    <xsl:call-template name="alternate"><xsl:with-param name="target" select="$tei"/><xsl:with-param name="type" select="'application/tei+xml'"/></xsl:call-template>
    <xsl:call-template name="alternate"><xsl:with-param name="target" select="$text"/><xsl:with-param name="type" select="'text/plain'"/></xsl:call-template>
    <xsl:if test="$json-ld != '' and translate($json-ld, '&lt;&gt;&amp;', '') = $json-ld">
      <script type="application/ld+json"><xsl:value-of select="$json-ld"/></script>
    </xsl:if>
  </xsl:template>

  <xsl:template name="dublin-core">
    <xsl:param name="name"/>
    <xsl:param name="values"/>
    <xsl:for-each select="$values[normalize-space()]">
      <xsl:variable name="value"><xsl:apply-templates select="." mode="plain"/></xsl:variable>
      <meta name="DC.{$name}" content="{normalize-space($value)}"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="alternate">
    <xsl:param name="target"/>
    <xsl:param name="type"/>
    <xsl:variable name="isSafe"><xsl:call-template name="is-safe"><xsl:with-param name="target" select="$target"/></xsl:call-template></xsl:variable>
    <xsl:if test="$isSafe = 'true'"><link rel="alternate" type="{$type}" href="{$target}"/></xsl:if>
  </xsl:template>

  <!-- A plain sentence to cite the document by, and its other forms. -->
  <xsl:template name="cite">
    <div class="fact" id="page-cite">
      <dt id="page-cite-term"><xsl:value-of select="$word-page-cite"/></dt>
      <dd class="citation" id="page-citation">
        <xsl:variable name="date" select="($profile/tei:creation/tei:date | $sent/tei:date)[1]"/>
        <xsl:value-of select="$word-page-quote-open"/><xsl:call-template name="title-text"/><xsl:value-of select="$word-page-quote-close"/>
        <xsl:choose>
          <!-- A full stop follows, and the date may end in one. -->
          <xsl:when test="substring(normalize-space($date), string-length(normalize-space($date))) = '.'"><xsl:value-of select="concat(', ', substring(normalize-space($date), 1, string-length(normalize-space($date)) - 1))"/></xsl:when>
          <xsl:when test="normalize-space($date)"><xsl:value-of select="concat(', ', normalize-space($date))"/></xsl:when>
          <xsl:when test="$date/@when"><xsl:value-of select="concat(', ', $date/@when)"/></xsl:when>
        </xsl:choose>
        <xsl:for-each select="$file/tei:sourceDesc/tei:msDesc[1]/tei:msIdentifier">
          <xsl:text>. </xsl:text>
          <xsl:apply-templates select="." mode="fact"/>
        </xsl:for-each>
        <xsl:if test="$edition-title != ''"><xsl:value-of select="concat('. ', $word-page-in-edition, ': ', $edition-title)"/></xsl:if>
        <xsl:for-each select="$proof[1]"><xsl:value-of select="concat('. ', $word-page-body, ' ', substring(normalize-space(), 1, 12))"/></xsl:for-each>
        <xsl:text>.</xsl:text>
      </dd>
      <xsl:call-template name="copy-button"/>
      <xsl:if test="$bibtex != ''">
        <dd>
          <xsl:call-template name="link"><xsl:with-param name="target" select="$bibtex"/><xsl:with-param name="label" select="'BibTeX'"/></xsl:call-template>
          <xsl:text>, </xsl:text>
          <xsl:call-template name="link"><xsl:with-param name="target" select="$csl-json"/><xsl:with-param name="label" select="'CSL-JSON'"/></xsl:call-template>
          <xsl:text>, </xsl:text>
          <xsl:call-template name="link"><xsl:with-param name="target" select="$ris"/><xsl:with-param name="label" select="'RIS'"/></xsl:call-template>
        </dd>
      </xsl:if>
    </div>
    <xsl:text>&#10;</xsl:text>
    <xsl:if test="$tei != '' or $text != ''">
      <div class="fact">
        <dt><xsl:value-of select="$word-page-download"/></dt>
        <xsl:if test="$tei != ''"><dd><xsl:call-template name="link"><xsl:with-param name="target" select="$tei"/><xsl:with-param name="label" select="'TEI (XML)'"/></xsl:call-template></dd></xsl:if>
        <xsl:if test="$text != ''"><dd><xsl:call-template name="link"><xsl:with-param name="target" select="$text"/><xsl:with-param name="label" select="$word-page-plain-text"/></xsl:call-template></dd></xsl:if>
      </div>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- The script shows the button, copies, and says in the status what came of it. -->
  <xsl:template name="copy-button">
    <xsl:variable name="isSafe"><xsl:call-template name="is-safe"><xsl:with-param name="target" select="$script"/></xsl:call-template></xsl:variable>
    <xsl:if test="$isSafe = 'true'">
      <dd class="copying">
        <button type="button" class="copy" hidden="hidden" aria-describedby="page-cite-term" data-copied="{$word-page-copied}" data-selected="{$word-page-selected}"><xsl:value-of select="$word-page-copy"/></button>
        <xsl:text> </xsl:text>
        <span role="status" class="copied"><xsl:text> </xsl:text></span>
      </dd>
    </xsl:if>
  </xsl:template>

  <xsl:template name="script">
    <xsl:variable name="isSafe"><xsl:call-template name="is-safe"><xsl:with-param name="target" select="$script"/></xsl:call-template></xsl:variable>
    <xsl:if test="$isSafe = 'true'"><script src="{$script}" defer="defer"><xsl:text> </xsl:text></script></xsl:if>
  </xsl:template>

  <xsl:variable name="proof" select="$file/tei:publicationStmt/tei:idno[@type = 'SHA-256'] | $header/tei:encodingDesc/tei:editorialDecl//tei:idno[@type = 'SHA-256']"/>
</xsl:stylesheet>
