import Kiosk.DockPanels

// The steps of a scenario, one after the other.
Enlarged {
    id: root

    required property PlayerPanel panel

    count: panel.count
    englishName: "enlarged step"
    japaneseName: "拡大した場面"
    nextEnglish: "Next step"
    nextJapanese: "次の場面"
    source: panel.picturesOfSteps + place
    title: panel.playing + "  " + (place + 1) + " / " + panel.count
}
