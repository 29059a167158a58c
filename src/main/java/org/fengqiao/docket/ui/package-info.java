/** Case-page parts that every kind of case shows: timeline, deadlines, parties, attachments. */
@NamedInterface("ui")
@NullMarked
package org.fengqiao.docket.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
