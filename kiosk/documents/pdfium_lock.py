"""PDFium is one library in the process and not safe for threads: whoever uses it holds this lock."""

import threading

PDFIUM = threading.Lock()
