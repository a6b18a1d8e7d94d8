<?xml version="1.0" encoding="utf-8"?>
<!-- The way from a document to the parts of its edition, where it belongs to one. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <!-- The address of the edition's list of documents, which ends in index.html; the other parts lie beside it. -->
  <xsl:param name="edition" select="''"/>
  <xsl:param name="edition-title" select="''"/>
  <!-- The words, and their language. -->
  <xsl:param name="edition-language" select="'en'"/>
  <xsl:param name="word-site" select="'Parts of the edition'"/>
  <xsl:param name="word-documents" select="'Documents'"/>
  <xsl:param name="word-persons" select="'Persons'"/>
  <xsl:param name="word-places" select="'Places'"/>
  <xsl:param name="word-organisations" select="'Organisations'"/>
  <xsl:param name="word-map" select="'Map'"/>
  <xsl:param name="word-timeline" select="'Timeline'"/>
  <xsl:param name="word-letters" select="'Correspondence'"/>
  <xsl:param name="word-search" select="'Search'"/>

  <!-- The kind of the document in the words of the pages. -->
  <xsl:param name="kind" select="''"/>

  <!-- What checking the document found, in words. -->
  <xsl:param name="check" select="''"/>
  <xsl:param name="word-check" select="'Check'"/>

  <xsl:template name="edition">
    <xsl:variable name="isSafe"><xsl:call-template name="is-safe"><xsl:with-param name="target" select="$edition"/></xsl:call-template></xsl:variable>
    <xsl:variable name="folder" select="substring-before($edition, 'index.html')"/>
    <xsl:if test="$isSafe = 'true' and concat($folder, 'index.html') = $edition">
      <header class="site" lang="{$edition-language}">
        <xsl:if test="$edition-title != ''"><p class="edition-title"><a href="{$edition}"><xsl:value-of select="$edition-title"/></a></p></xsl:if>
        <nav aria-label="{$word-site}">
          <ul>
            <li><a href="{$edition}"><xsl:value-of select="$word-documents"/></a></li>
            <li><a href="{$folder}persons.html"><xsl:value-of select="$word-persons"/></a></li>
            <li><a href="{$folder}places.html"><xsl:value-of select="$word-places"/></a></li>
            <li><a href="{$folder}organisations.html"><xsl:value-of select="$word-organisations"/></a></li>
            <li><a href="{$folder}map.html"><xsl:value-of select="$word-map"/></a></li>
            <li><a href="{$folder}timeline.html"><xsl:value-of select="$word-timeline"/></a></li>
            <li><a href="{$folder}letters.html"><xsl:value-of select="$word-letters"/></a></li>
            <li><a href="{$folder}search.html"><xsl:value-of select="$word-search"/></a></li>
          </ul>
        </nav>
      </header>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
