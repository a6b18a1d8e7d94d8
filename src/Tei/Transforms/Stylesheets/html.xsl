<?xml version="1.0" encoding="utf-8"?>
<!-- One document as one HTML5 page that needs nothing else: facts, text, notes, and an index of its persons, places and organisations.
     The output method is xml, so that every engine writes the same page and nothing in the text can become markup. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:include href="shared/signs.xsl"/>
  <xsl:include href="html/style.xsl"/>
  <xsl:include href="html/page.xsl"/>
  <xsl:include href="html/facts.xsl"/>
  <xsl:include href="html/legend.xsl"/>
  <xsl:include href="html/attributes.xsl"/>
  <xsl:include href="html/omit.xsl"/>
  <xsl:include href="html/heading.xsl"/>
  <xsl:include href="html/block.xsl"/>
  <xsl:include href="html/speech.xsl"/>
  <xsl:include href="html/list.xsl"/>
  <xsl:include href="html/table.xsl"/>
  <xsl:include href="html/note.xsl"/>
  <xsl:include href="html/inline.xsl"/>
  <xsl:include href="html/insertion.xsl"/>
  <xsl:include href="html/alternate.xsl"/>
  <xsl:include href="html/date.xsl"/>
  <xsl:include href="html/link.xsl"/>
  <xsl:include href="html/name.xsl"/>
  <xsl:include href="html/register.xsl"/>
  <xsl:output method="xml" encoding="UTF-8" indent="no" omit-xml-declaration="yes" doctype-system="about:legacy-compat"/>
</xsl:stylesheet>
