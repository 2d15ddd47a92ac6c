package org.newsgraph.acquire;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells which addresses belong to no public server. */
final class Addresses {
    private Addresses() {}

    /**
     * Tells whether an address is of this machine, a private or local network, or none of a single public machine.
     *
     * @source RFC 6890 and the IANA registries of special-purpose addresses
     */
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address) {
            int[] embedded = embedded(bytes);
            return (embedded.length == 4 && isPrivate(embedded))
                    || special(address)
                    || (bytes[0] & 0xfe) == 0xfc
                    || (bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xff) <= 1)
                    || (bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8);
        }
        return special(address)
                || isPrivate(new int[] {bytes[0] & 255, bytes[1] & 255, bytes[2] & 255, bytes[3] & 255});
    }

    private static boolean special(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }

    private static boolean isPrivate(int[] ip) {
        return ip[0] == 0
                || ip[0] == 10
                || ip[0] == 127
                || (ip[0] == 100 && ip[1] >= 64 && ip[1] < 128)
                || (ip[0] == 169 && ip[1] == 254)
                || (ip[0] == 172 && ip[1] >= 16 && ip[1] < 32)
                || (ip[0] == 192 && ip[1] == 168)
                || (ip[0] == 192 && ip[1] == 0 && (ip[2] == 0 || ip[2] == 2))
                || (ip[0] == 198 && (ip[1] == 18 || ip[1] == 19))
                || (ip[0] == 198 && ip[1] == 51 && ip[2] == 100)
                || (ip[0] == 203 && ip[1] == 0 && ip[2] == 113)
                || ip[0] >= 224;
    }

    /** Gives the IPv4 address within one of IPv6: mapped, compatible, NAT64 or 6to4. */
    private static int[] embedded(byte[] bytes) {
        boolean zeros = true;
        for (int i = 0; i < 10; i++) {
            zeros &= bytes[i] == 0;
        }
        boolean mapped = zeros && (bytes[10] == bytes[11]) && (bytes[10] == 0 || (bytes[10] & 255) == 255);
        boolean nat64 = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 255) == 0xff && (bytes[3] & 255) == 0x9b;
        if (mapped || nat64) {
            return new int[] {bytes[12] & 255, bytes[13] & 255, bytes[14] & 255, bytes[15] & 255};
        }
        if (bytes[0] == 0x20 && bytes[1] == 0x02) {
            return new int[] {bytes[2] & 255, bytes[3] & 255, bytes[4] & 255, bytes[5] & 255};
        }
        return new int[0];
    }
}
