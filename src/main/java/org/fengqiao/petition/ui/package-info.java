/** The screens of petitions: registering one, its part of the case page, the list, the register of old cases. */
@NullMarked
package org.fengqiao.petition.ui;

import org.jspecify.annotations.NullMarked;
