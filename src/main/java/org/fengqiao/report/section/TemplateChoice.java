package org.fengqiao.report.section;

/**
 * A template that a section can begin with.
 *
 * @param title what its first remark says, else the shipped template's name in words
 * @param own the unit's, or that of a unit above it, in place of or beside the shipped ones
 */
public record TemplateChoice(String name, String title, boolean own) {}
