package nl.overzicht.fuzz;

/** Inputs of which the first byte is a choice. */
final class Bytes {

    private Bytes() {}

    static byte[] after(int first, byte[] rest) {
        byte[] all = new byte[rest.length + 1];
        all[0] = (byte) first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }
}
