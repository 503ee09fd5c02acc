"""The only place where panes meet: what one of them asks for, and who hears of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.desk.window import MainWindow


def connect(window: MainWindow) -> None:  # noqa: PLR0915 - one visible block
    """Connect the panes of a window that is made."""
    menus, table, source, card = window.menus, window.table, window.source, window.card
    shown, deeds, judging, traffic = window.shown, window.deeds, window.judging, window.traffic
    edits, ledgers, saving, keeping, unsaved = (
        window.edits,
        window.ledgers,
        window.saving,
        window.keeping,
        window.unsaved,
    )
    searching, outcomes = window.searching, window.outcomes
    # commands and keys
    menus.chosen.connect(window.commanding.run)
    menus.verdictChosen.connect(judging.verdict)
    menus.stateChosen.connect(judging.state)
    menus.priorityChosen.connect(judging.priority)
    menus.recentChosen.connect(ledgers.open_recent)
    menus.columnsWanted.connect(lambda menu: menus.fill(menu, table.columns.menu()))
    menus.sortWanted.connect(lambda menu: menus.fill(menu, table.columns.sort_menu()))
    window.keys.pressed.connect(window.commanding.run)
    window.offers.commandWanted.connect(window.commanding.run)
    window.offers.verdictWanted.connect(judging.verdict)
    window.offers.stateWanted.connect(judging.state)
    window.offers.articleWanted.connect(searching.turn_to_article)
    window.offers.viewWanted.connect(searching.view)
    window.offers.ledgerWanted.connect(ledgers.open_recent)
    window.keys.digitPressed.connect(lambda place, stay: judging.verdict_at(place, stay=stay))
    window.keys.watch(table.view)
    window.keys.watch(source.printout)
    ledgers.switchWanted.connect(lambda path, create: window.switch_to(path, create=create))
    ledgers.said.connect(window._say)
    window.copies.restored.connect(window._restored)
    window.copies.failed.connect(outcomes.failed)
    window.healing.restoreWanted.connect(window.copies.restore_unopened)
    # a ledger that is not as it should be
    window.upkeep.found.connect(window._trouble_found)
    window.healing.openWanted.connect(window._restored)
    window.healing.anotherWanted.connect(window._offer_another)
    window.healing.working.connect(window._say)
    window.healing.said.connect(window._say)
    window.healing.failed.connect(window.show_error)
    # what the person looks for
    window.search_box.searched.connect(searching.words)
    window.search_box.left.connect(table.view.setFocus)
    window.search_box.offersWanted.connect(window.offering.for_box)
    table.namesWanted.connect(window.offering.for_cell)
    window.facets.facetsChanged.connect(searching.choose)
    window.facets.viewChosen.connect(window.views.choose)
    window.facets.viewKey.connect(window.views.do)
    window.facets.saveWanted.connect(window.views.save)
    window.views.viewChosen.connect(searching.view)
    window.copying.said.connect(window._say)
    table.chips.choicesChanged.connect(searching.filter)
    table.chips.saveWanted.connect(window.views.save)
    table.chips.clearWanted.connect(searching.clear)
    table.header.clearWanted.connect(searching.clear)
    table.worthChanged.connect(searching.show_from)
    table.sortRequested.connect(searching.sort)
    table.rowsWanted.connect(shown.ask_rows)
    table.menuRequested.connect(menus.popup_claims)
    # the current claim, either way
    table.currentChanged.connect(window._claim_chosen)
    source.claimChosen.connect(window._go_to_claim)
    # edits
    table.editRequested.connect(window._cell_edited)
    source.newClaimRequested.connect(edits.new_claim)
    source.passageChangeRequested.connect(edits.passage)
    source.caveatChangeRequested.connect(edits.caveat)
    source.splitRequested.connect(edits.split)
    source.mergeRequested.connect(judging.merge)
    source.noticeRequested.connect(window._say)
    source.zoomRequested.connect(lambda steps: window.settings.set_text_size(window._theme.text_size + steps))
    # which sentences are dealt with
    source.clearRequested.connect(window.covering.clear)
    source.unclearRequested.connect(window.covering.take_back)
    window.covering.found.connect(source.show_coverage)
    window.covering.failed.connect(outcomes.tell_failure)
    card.fieldEdited.connect(saving.field)
    card.typing.connect(keeping.keep)
    card.settled.connect(saving.settled)
    card.verdictChosen.connect(judging.verdict_of)
    card.stateChosen.connect(judging.state_of)
    card.evidenceAdded.connect(saving.add_evidence)
    card.evidenceRemoved.connect(saving.remove_evidence)
    card.caveatCleared.connect(edits.clear_caveat)
    card.restoreRequested.connect(edits.restore)
    card.left.connect(window.table.view.setFocus)
    card.tabbedOut.connect(window.commanding.turn_pane)
    card.claimWanted.connect(window._go_to_claim)
    window.card_requests.said.connect(window._say)
    window.card_requests.failed.connect(outcomes.failed)
    outcomes.saved.connect(lambda: card.show_saved(outcomes.saved_at))
    edits.claimAdded.connect(window._claim_added)
    judging.said.connect(window._say)
    # what is typed and not saved
    for bar in (window.unsaved_bar, window.notices):
        bar.focusLeft.connect(table.view.setFocus)
    saving.failed.connect(outcomes.failed)
    saving.changed.connect(unsaved.tell)
    deeds.done.connect(lambda _: unsaved.tell())
    saving.overruled.connect(shown.refresh)
    unsaved.claimWanted.connect(window._go_to_claim)
    unsaved.placed.connect(lambda _: window.commanding.show_card())
    unsaved.placed.connect(card.reveal)
    unsaved.retryWanted.connect(card.commit)
    # what was done
    deeds.done.connect(outcomes.done)
    outcomes.saved.connect(window.upkeep.wrote)
    outcomes.saved.connect(window._write_status)
    outcomes.saved.connect(window.recent.look)
    outcomes.claimWanted.connect(window._go_to_claim)
    window.settings.schemeChosen.connect(lambda scheme: menus.actions[scheme].setChecked(True))
    window.settings.compactChosen.connect(lambda _: window.commanding.run("compact"))
    window.settings.languageChosen.connect(window._speak_anew)
    deeds.failed.connect(outcomes.failed)
    deeds.stacksChanged.connect(lambda: menus.show_undo(deeds.undo_label, deeds.redo_label))
    # what came back
    shown.started.connect(window._started)
    shown.firstRows.connect(window._first_rows)
    shown.idsFound.connect(table.take_ids)
    table.listed.connect(window._listed)
    shown.rowsFound.connect(table.model.put_rows)
    shown.sidebarFound.connect(window._sidebar_found)
    shown.sidebarFound.connect(window.indexing.follow)  # the last that is asked for, after any change and search
    shown.printoutFound.connect(window._printout_found)
    shown.marksFound.connect(source.update_marks)
    shown.marksFound.connect(window.covering.update)
    shown.cardFound.connect(window._card_found)
    shown.claimGone.connect(window._claim_gone)
    shown.claimGone.connect(unsaved.claim_gone)
    shown.settingsFound.connect(window._show_terms)
    shown.failed.connect(outcomes.tell_failure)
    window.mishaps.happened.connect(window._mishap)
    # what others do
    window.watch.stirred.connect(table.model.mark_stale)
    window.watch.stirred.connect(shown.refresh)
    window.watch.changed.connect(window.outside.changed)
    window.watch.fileChanged.connect(window.outside.file_changed)
    window.watch.changed.connect(window.recent.look)
    window.outside.claimWanted.connect(window._go_to_claim)
    window.recent.claimWanted.connect(window._go_to_claim)
    window.recent.articleWanted.connect(shown.show_article)
    window.recent.failed.connect(outcomes.failed)
    window.outside.reopenWanted.connect(window.switch_to)
    window.outside.backupWanted.connect(window.copies.rescue)
    window.outside.lostChanged.connect(window.show_enabled)
    window.outside.lostChanged.connect(window._write_status)
    # the overview
    overview = window.overview
    overview.targetChosen.connect(window._show_target)
    overview.turned.connect(window._overview_turned)
    overview.failed.connect(outcomes.failed)
    for changed in (outcomes.saved, window.watch.changed):
        changed.connect(overview.look)
    for wanted in (window.search_box.searched, traffic.imported):
        wanted.connect(lambda _: overview.turn(False))
    # import and export
    window.importing.moved.connect(traffic.show_import)
    window.importing.finished.connect(traffic.end_import)
    window.importing.arrived.connect(traffic.ask_arrivals)
    traffic.imported.connect(searching.turn_to_article)
    traffic.articlesWanted.connect(searching.show_articles)
    traffic.worthWanted.connect(table.set_worth)
    traffic.worthWanted.connect(searching.show_from)
    window.exporting.moved.connect(traffic.show_export)
    window.exporting.finished.connect(traffic.end_export)
    window.returning.failed.connect(outcomes.failed)
    window.printing.pdfWanted.connect(window.exporting.put_pdf)
    window.exporting.failed.connect(window.notices.end_progress)
    window.exporting.failed.connect(outcomes.failed)
    window.empty.importRequested.connect(traffic.ask_files)
    window.empty.sampleRequested.connect(traffic.import_sample)
    window.empty.filesDropped.connect(traffic.import_files)
    window.empty.ledgerWanted.connect(ledgers.open_recent)
    window._theme.changed.connect(window._restyled)
