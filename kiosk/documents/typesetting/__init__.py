"""Setting type: faces, fitting, boxes, and marks painted on a PDF page."""
