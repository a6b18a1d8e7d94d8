<?xml version="1.0" encoding="utf-8"?>
<!-- One document as one HTML5 page that needs nothing else: facts, text, notes, and an index of its persons, places and organisations.
     The output method is xml, so that every engine writes the same page and nothing in the text can become markup. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:import href="html/modules.xsl"/>
  <xsl:output method="xml" encoding="UTF-8" indent="no" omit-xml-declaration="yes" doctype-system="about:legacy-compat"/>

  <!-- An element without anything to show is not written: HTML has no empty tags. What shows something of its own is not empty. -->
  <xsl:template match="tei:*">
    <xsl:choose>
      <xsl:when test=".//text()[normalize-space()] or descendant-or-self::tei:gap or descendant-or-self::tei:space or descendant-or-self::tei:lb
          or descendant-or-self::tei:pb or descendant-or-self::tei:ptr or self::tei:cell or tei:cell or tei:row or self::tei:date[@when][ancestor::tei:teiHeader]">
        <xsl:apply-imports/>
      </xsl:when>
      <xsl:when test="text()"><xsl:text> </xsl:text></xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
