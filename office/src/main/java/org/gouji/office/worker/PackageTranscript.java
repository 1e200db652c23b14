package org.gouji.office.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.gouji.office.sheet.SheetTranscript;
import org.gouji.office.transcript.Refusal;
import org.gouji.office.transcript.Transcript;
import org.gouji.office.word.DocxTranscript;

/// What a ZIP holds: a Word document, a spreadsheet, or nothing that is read.
final class PackageTranscript {

    /// A report's main part has some hundred kilobytes; pictures may be large.
    private static final long LARGEST_ENTRY = 96L << 20;

    /// A report has some twenty parts, and a picture each.
    private static final int MOST_ENTRIES = 2_000;

    /// What shrinks to less than a two-hundredth was made to unpack.
    private static final double LEAST_RATIO = 0.005;

    private PackageTranscript() {}

    static Transcript of(byte[] bytes) throws Refusal {
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
        try (var parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            var main = main(parts);
            String type = main == null ? "" : main.getContentType();
            if (main != null && type.contains("wordprocessingml")) {
                return DocxTranscript.of(main);
            }
            if (type.contains("spreadsheetml")) {
                return SheetTranscript.of(parts);
            }
            throw type.contains("presentationml") ? Refusal.unsupported("PPTX") : other(bytes);
        } catch (InvalidFormatException | OpenXML4JRuntimeException e) {
            throw other(bytes);
        } catch (IOException e) {
            throw isBomb(e) ? Refusal.tooComplex("it unpacks to far more than a report holds", "解压后过大") : other(bytes);
        }
    }

    private static @org.jspecify.annotations.Nullable PackagePart main(OPCPackage parts) throws InvalidFormatException {
        for (var type :
                new String[] {PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT}) {
            for (var relationship : parts.getRelationshipsByType(type)) {
                var part = parts.getPart(relationship);
                if (part != null) {
                    return part;
                }
            }
        }
        return null;
    }

    static boolean isBomb(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb") || message.contains("max entry size") || message.contains("file count")) {
                return true;
            }
        }
        return false;
    }

    /// An archive, another format that packs its parts, or one of ours cut off.
    private static Refusal other(byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            boolean office = false;
            for (var entry = zip.getNextEntry(); entry != null && entries < MOST_ENTRIES; entry = zip.getNextEntry()) {
                entries++;
                if (entry.getName().equals("OFD.xml")) {
                    return Refusal.unsupported("OFD");
                }
                office |= entry.getName().equals("[Content_Types].xml");
            }
            return office || entries == 0
                    ? Refusal.damaged("it is a cut or broken Office file")
                    : Refusal.unsupported("ZIP");
        } catch (IOException | IllegalArgumentException e) {
            return Refusal.damaged("it cannot be unpacked");
        }
    }
}
