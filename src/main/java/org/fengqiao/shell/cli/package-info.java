/** The command line: the same program without a web server, for scripts and a clerk's scheduled jobs. */
@NamedInterface("cli")
@NullMarked
package org.fengqiao.shell.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
