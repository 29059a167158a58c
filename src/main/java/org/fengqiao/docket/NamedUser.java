package org.fengqiao.docket;

/** Somebody named for a restricted case, or who could be. */
public record NamedUser(long id, String name, String unitName) {}
