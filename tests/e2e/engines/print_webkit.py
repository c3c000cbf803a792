"""Prints the pages at BASE/NAME of each NAME to FOLDER/NAME.pdf with WebKitGTK, which has no print command in WebDriver."""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

base, folder, *names = sys.argv[1:]
view = WebKit2.WebView()
window = Gtk.OffscreenWindow()
window.add(view)
window.show_all()
page_setup = Gtk.PageSetup()
page_setup.set_paper_size(Gtk.PaperSize.new("iso_a4"))


def load_next(*_):
    if names:
        view.load_uri(base + names[0])
    else:
        Gtk.main_quit()


def print_page():
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f"file://{folder}/{names.pop(0)}.pdf")
    view.printing = WebKit2.PrintOperation.new(view)
    view.printing.set_print_settings(settings)
    view.printing.set_page_setup(page_setup)
    view.printing.connect("finished", load_next)
    view.printing.print_()


def wait_for_faces():
    view.evaluate_javascript("document.fonts.status", -1, None, None, None, print_if_loaded)


def print_if_loaded(_, answer):
    if view.evaluate_javascript_finish(answer).to_string() == "loaded":
        print_page()
    else:
        GLib.timeout_add(50, wait_for_faces)


def when_loaded(_, event):
    if event == WebKit2.LoadEvent.FINISHED:
        # The faces of the print are asked for once the page is done.
        GLib.timeout_add(100, wait_for_faces)


view.connect("load-changed", when_loaded)
load_next()
GLib.timeout_add_seconds(120, lambda: sys.exit("Found no end of the printing in 120 seconds"))
Gtk.main()
