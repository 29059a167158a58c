/** What the steps of every kind of case are made of: the way through the office, the actions, and their dialogs. */
@NamedInterface("step")
@NullMarked
package org.fengqiao.docket.ui.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
