package org.fengqiao.dispute;

/** At which level a dispute begins: where it came in. */
final class Entry {
    private Entry() {}

    /**
     * The township's window, its online platform, and what court, procuratorate, police, petition office or the hotline
     * hand over begin at the township; everything else at the lowest level that its unit has.
     */
    static Level level(FileDispute command, Level lowest) {
        boolean atTheTownship = switch (command.source()) {
            case COURT, PROCURATORATE, POLICE, PETITION, HOTLINE -> true;
            case GRID, APPLIED, PROACTIVE, OTHER -> false;
        };
        boolean throughItsDoor = command.channel() == IntakeChannel.WINDOW || command.channel() == IntakeChannel.ONLINE;
        return atTheTownship || throughItsDoor ? Level.TOWNSHIP : lowest;
    }
}
