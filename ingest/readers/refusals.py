"""Why a file is refused, in bokmål and English: what is wrong with it and what to do."""

from __future__ import annotations

from graph.errors import InputRefused, reason_nb


def empty(name: str) -> InputRefused:
    """No bytes, or nothing but white space."""
    return InputRefused(
        name,
        "Filen er tom. Sjekk at den ble lagret helt, og last den inn på nytt.",
        "The file is empty. Check that it was saved completely, and load it again.",
    )


def unopened(name: str, error: OSError | ValueError) -> InputRefused:
    """The operating system does not hand the file out."""
    if isinstance(error, OSError):
        return unreadable(name, reason_nb(error), error.strerror or type(error).__name__)
    return unreadable(name, "navnet kan ikke brukes", "its name cannot be used")


def unreadable(name: str, reason: str, reason_en: str) -> InputRefused:
    """It is no plain file, or no longer what it was."""
    return InputRefused(
        name,
        f"Filen kan ikke åpnes ({reason}). Sjekk at den finnes og at du har lov til å lese den.",
        f"The file cannot be opened ({reason_en}). Check that it exists and that you may read it.",
    )


def reader_died(name: str) -> InputRefused:
    """The process that read it was killed, or ran out of memory."""
    return InputRefused(
        name,
        "Prosessen som leste filen, ble stanset, trolig for lite minne. Last inn filen alene; går ikke det, "
        "del den opp.",
        "The process that read the file was stopped, probably for want of memory. Load the file alone; failing that, "
        "split it.",
    )


def reader_hung(name: str, minutes: int) -> InputRefused:
    """The process that read it did not come to an end."""
    return InputRefused(
        name,
        f"Lesingen av filen ble gitt opp etter {minutes} minutter. Åpne og lagre den på nytt i programmet den kom fra, "
        "eller del den opp. Lastes den inn alene, er det ingen tidsgrense.",
        f"Reading the file was given up after {minutes} minutes. Open and save it again in the program it came from, "
        "or split it. Loaded alone, it has no time limit.",
    )


def unknown_format(name: str) -> InputRefused:
    """None of the formats that can be read."""
    return InputRefused(
        name,
        "Ukjent format. Lagre dokumentet som PDF, DOCX, ODT, PPTX, HTML, MD eller TXT.",
        "Unknown format. Save the document as PDF, DOCX, ODT, PPTX, HTML, MD or TXT.",
    )


def archive(name: str) -> InputRefused:
    """A packed folder."""
    return InputRefused(
        name,
        "Filen er en pakket mappe. Pakk den ut, og last inn mappen.",
        "The file is a packed folder. Unpack it, and load the folder.",
    )


def binary(name: str) -> InputRefused:
    """Called text, but it is not."""
    return InputRefused(
        name,
        "Filen inneholder binære data og ikke tekst. Lagre dokumentet som PDF, DOCX eller TXT.",
        "The file holds binary data, not text. Save the document as PDF, DOCX or TXT.",
    )


def old_office(name: str) -> InputRefused:
    """An Office file from before 2007 that is neither Word nor PowerPoint, or is broken."""
    return InputRefused(
        name,
        "Filen er i et gammelt Office-format (.doc, .ppt eller .xls). Lagre den som .docx, .pptx eller PDF.",
        "The file is in an old Office format (.doc, .ppt or .xls). Save it as .docx, .pptx or PDF.",
    )


def needs_libreoffice(name: str, old: str, new: str) -> InputRefused:
    """Word or PowerPoint from before 2007, and no LibreOffice here to make it new."""
    return InputRefused(
        name,
        f"Filen er i et gammelt Office-format (.{old}), som leses med LibreOffice, og det er ikke installert her. "
        f"Installer LibreOffice, eller lagre filen som .{new} eller PDF.",
        f"The file is in an old Office format (.{old}), which is read by LibreOffice, and that is not installed here. "
        f"Install LibreOffice, or save the file as .{new} or PDF.",
    )


def libreoffice_failed(name: str, old: str, new: str, *, hung: bool) -> InputRefused:
    """LibreOffice could not make it new, or did not come to an end."""
    nb, en = ("ble ikke ferdig med filen", "did not finish") if hung else ("kunne ikke åpne filen", "could not open it")
    return InputRefused(
        name,
        f"Filen er i et gammelt Office-format (.{old}), og LibreOffice {nb}. Lagre den som .{new} eller PDF.",
        f"The file is in an old Office format (.{old}), and LibreOffice {en}. Save it as .{new} or PDF.",
    )


def encrypted(name: str) -> InputRefused:
    """A password is needed."""
    return InputRefused(
        name,
        "Filen er kryptert med passord. Lagre en kopi uten passord, og last inn den.",
        "The file is encrypted with a password. Save a copy without the password, and load that.",
    )


def broken(name: str, kind: str) -> InputRefused:
    """``kind`` says what the file claims to be."""
    return InputRefused(
        name,
        f"Filen er ødelagt eller ufullstendig og kan ikke leses som {kind}. "
        "Hent den på nytt fra kilden, eller åpne og lagre den i programmet den kom fra.",
        f"The file is broken or incomplete and cannot be read as {kind}. "
        "Fetch it again from its source, or open and save it in the program it came from.",
    )


def mail_too_deep(name: str) -> InputRefused:
    """A mail within mails within a mail, with files of its own."""
    return InputRefused(
        name,
        "Vedleggene i denne e-posten leses ikke, fordi den ligger for dypt i andre e-poster. Lagre vedleggene, og last "
        "dem inn.",
        "What is attached to this mail is not read, because it lies too deep in other mails. Save the attachments, and "
        "load them.",
    )


def no_text_layer(name: str) -> InputRefused:
    """A scan, and no text recognition here."""
    return InputRefused(
        name,
        "PDF-en har ikke noe tekstlag; den er trolig skannet. Installer Tesseract med norsk (tesseract-ocr og "
        "tesseract-ocr-nor), så leses den; eller kjør tekstgjenkjenning (OCR) på den, og last inn resultatet.",
        "The PDF has no text layer; it is probably scanned. Install Tesseract with Norwegian (tesseract-ocr and "
        "tesseract-ocr-nor), and it will be read; or run text recognition (OCR) on it, and load the result.",
    )


def nothing_recognised(name: str) -> InputRefused:
    """A scan in which text recognition found no words."""
    return InputRefused(
        name,
        "PDF-en har ikke noe tekstlag, og tekstgjenkjenning (OCR) fant ingen ord i den. "
        "Skann den på nytt, rett vei og skarpere, eller hent den som PDF med tekst.",
        "The PDF has no text layer, and text recognition (OCR) found no words in it. "
        "Scan it again, upright and sharper, or fetch it as a PDF with text.",
    )


def garbled_text_layer(name: str) -> InputRefused:
    """There is text, but its fonts do not say which letters it is made of."""
    return InputRefused(
        name,
        "Tekstlaget i PDF-en kan ikke leses, fordi skriftene mangler tegntabell. "
        "Eksporter PDF-en på nytt, eller kjør tekstgjenkjenning (OCR) på den.",
        "The text layer of the PDF cannot be read, because its fonts lack a character map. "
        "Export the PDF again, or run text recognition (OCR) on it.",
    )


def too_large(name: str, what: str, limit: str) -> InputRefused:
    """``what`` is measured and beyond ``limit``; both read the same in both languages (a unit and a figure)."""
    return InputRefused(
        name,
        f"Filen er for stor ({what}; grensen er {limit}). Del den opp, og last inn delene.",
        f"The file is too large ({what}; the limit is {limit}). Split it, and load the pieces.",
    )


def zip_bomb(name: str) -> InputRefused:
    """An archive that unpacks to far more than any document holds."""
    return InputRefused(
        name,
        "Filen pakkes ut til langt mer enn et dokument rommer, og blir ikke åpnet. "
        "Er den ekte, så lagre den på nytt i Word eller PowerPoint, eller som PDF.",
        "The file unpacks to far more than a document holds, and is not opened. "
        "If it is genuine, save it again in Word or PowerPoint, or as PDF.",
    )
