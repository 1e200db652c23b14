package org.gouji.office;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gouji.office.worker.NoChannels;
import org.gouji.office.worker.NoSelectors;
import org.jspecify.annotations.Nullable;

/// The command line of a worker: this Java again, with the jars that it needs and no others.
final class Command {

    /// One class out of each jar, so that the jars are found wherever this program keeps them: a folder of
    /// jars, an application server's class loader, a build's own folders.
    private static final List<String> NEEDED = List.of(
            "org.gouji.office.worker.WorkerMain",
            "org.gouji.reader.Format",
            "org.gouji.contracts.report.Rejection",
            "org.apache.pdfbox.Loader",
            "org.apache.pdfbox.io.RandomAccessRead",
            "org.apache.fontbox.ttf.TTFParser",
            "org.apache.commons.logging.LogFactory",
            "org.apache.poi.POIDocument",
            "org.apache.poi.ooxml.POIXMLDocument",
            "org.apache.poi.hwpf.HWPFDocument",
            "org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet",
            "org.apache.xmlbeans.XmlObject",
            "org.apache.commons.codec.Encoder",
            "org.apache.commons.collections4.ListValuedMap",
            "org.apache.commons.compress.archivers.zip.ZipFile",
            "org.apache.commons.io.IOUtils",
            "org.apache.commons.math3.util.FastMath",
            "org.apache.logging.log4j.Logger",
            "com.zaxxer.sparsebits.SparseBitSet");

    /// Found in some places only: what others of these lean on there.
    private static final List<String> OPTIONAL =
            List.of("org.jboss.logging.Logger", "org.apache.commons.lang3.StringUtils", "com.graphbuilder.curve.Curve");

    private static final int PROBE_SECONDS = 3;

    private static @Nullable List<String> withoutNetwork;

    private Command() {}

    static List<String> of(Limits limits, String main) {
        var command = new ArrayList<>(withoutNetwork());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + limits.megabytes() + "m",
                "-Xms16m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dlog4j2.StatusLogger.level=OFF",
                "-Djdk.net.hosts.file=" + Path.of(System.getProperty("java.io.tmpdir"), "gouji-knows-no-hosts"),
                "-Djava.nio.channels.spi.SelectorProvider=" + NoSelectors.class.getName(),
                "-Djava.nio.channels.spi.AsynchronousChannelProvider=" + NoChannels.class.getName(),
                "-cp",
                classPath(),
                main));
        return command;
    }

    static String classPath() {
        var places = new LinkedHashSet<String>();
        for (var name : NEEDED) {
            var place = place(name);
            if (place == null) {
                throw new IllegalStateException("no jar holds " + name);
            }
            places.add(place);
        }
        for (var name : OPTIONAL) {
            var place = place(name);
            if (place != null) {
                places.add(place);
            }
        }
        return String.join(File.pathSeparator, places);
    }

    /// The jar or the folder that holds a class, without loading it.
    private static @Nullable String place(String name) {
        String file = name.replace('.', '/') + ".class";
        var loader = Command.class.getClassLoader();
        var url = loader == null ? null : loader.getResource(file);
        return url == null ? null : place(url, file);
    }

    private static String place(URL url, String file) {
        try {
            if (url.getProtocol().equals("jar")) {
                return Path.of(((JarURLConnection) url.openConnection())
                                .getJarFileURL()
                                .toURI())
                        .toString();
            }
            String address = url.toURI().toString();
            return Path.of(URI.create(address.substring(0, address.length() - file.length())))
                    .toString();
        } catch (IOException | URISyntaxException | ClassCastException e) {
            throw new IllegalStateException("a worker cannot find " + url, e);
        }
    }

    /// Where the system lets a program give up its network, the worker has none at all. Tried once.
    private static synchronized List<String> withoutNetwork() {
        if (withoutNetwork == null) {
            withoutNetwork =
                    List.of(List.of("unshare", "--net"), List.of("unshare", "--user", "--map-root-user", "--net"))
                            .stream()
                            .filter(Command::works)
                            .findFirst()
                            .orElse(List.of());
        }
        return withoutNetwork;
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
