package org.fengqiao.settings;

/**
 * How far the national calendar reaches.
 *
 * @param lastYear the last year whose notice is loaded, and all since the first; 0 where there is none
 * @param beyond running deadlines that were counted beyond it as plain Monday to Friday
 */
public record Coverage(int lastYear, int beyond) {}
