package org.fengqiao.report.writing;

import java.time.Instant;
import org.fengqiao.report.section.Section;

/**
 * The words that the leader signed, to the letter: neither the day of printing nor a year before that is counted
 * differently now moves them.
 *
 * @param asOf the moment at which its figures were read
 */
public record SignedText(Section section, Instant asOf) {}
