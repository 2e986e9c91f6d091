"""The screens: view-models and QML."""
