package org.budgeting.webhooks;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to everybody, by the special-purpose registries of IANA (RFC 6890): nothing is ever sent to
 * the others (WH5). Pure.
 */
final class Addresses {

    private static final List<Block> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // Of the only part of IPv6 that is public at all: special uses, documentation, and IPv4 in
                    // disguise.
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Block::of)
            .toList();

    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

    private Addresses() {}

    /** Addresses that begin with the same bits. */
    private record Block(InetAddress first, int bits) {

        static Block of(String text) {
            String[] parts = text.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
            } catch (UnknownHostException never) {
                throw new IllegalArgumentException(text, never);
            }
        }

        boolean holds(InetAddress address) {
            byte[] theirs = address.getAddress();
            byte[] ours = first.getAddress();
            int others = ours.length * Byte.SIZE - bits;
            return theirs.length == ours.length
                    && new BigInteger(1, theirs).shiftRight(others).equals(new BigInteger(1, ours).shiftRight(others));
        }
    }

    /** An IPv4 address that is mapped into IPv6 is one of IPv4 to Java already. */
    static boolean isPublic(InetAddress address) {
        boolean known =
                address instanceof Inet4Address || address instanceof Inet6Address && GLOBAL_UNICAST.holds(address);
        return known && NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
    }
}
