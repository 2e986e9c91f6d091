"""View-models of the dock, known to QML as the module Kiosk.DockPanels."""
