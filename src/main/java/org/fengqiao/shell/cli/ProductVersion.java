package org.fengqiao.shell.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the jar's manifest has it. */
class ProductVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = ProductVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Fengqiao " + (version == null ? "(development)" : version)};
    }
}
