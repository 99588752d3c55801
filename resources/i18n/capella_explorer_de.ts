<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AccountController</name>
    <message>
      <source>Connecting to {0}</source>
      <translation>Verbinden mit {0}</translation>
    </message>
    <message>
      <source>Looking for a sandbox</source>
      <translation>Sandbox wird gesucht</translation>
    </message>
    <message>
      <source>Testing the API key</source>
      <translation>API-Schlüssel wird geprüft</translation>
    </message>
  </context>
  <context>
    <name>Algorithms</name>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Analytics&lt;/b&gt;: products made of the collect of every item, e.g. VS for Vessel Detection. Each needs the GEO image of the same collect in the same order.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Analysen&lt;/b&gt;: Produkte, die aus der Aufnahme jedes Items entstehen, z. B. VS für die Schiffserkennung. Jedes braucht das GEO-Bild derselben Aufnahme in derselben Bestellung.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Area&lt;/b&gt;: give at most one of extent, polygons and geometry. Without a reference system, numbers are longitude and latitude in degrees; a layer's own is used. Without an area the whole world is searched.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Gebiet&lt;/b&gt;: Geben Sie höchstens eines an: Ausdehnung, Polygone oder Geometrie. Ohne Bezugssystem sind die Zahlen Länge und Breite in Grad; das eines Layers wird verwendet. Ohne Gebiet wird die ganze Welt durchsucht.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Assets&lt;/b&gt;: &lt;i&gt;all&lt;/i&gt; files, or the &lt;i&gt;image&lt;/i&gt; alone (for analytics: the result).&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Assets&lt;/b&gt;: &lt;i&gt;all&lt;/i&gt; für alle Dateien oder &lt;i&gt;image&lt;/i&gt; nur für das Bild (bei Analysen: das Ergebnis).&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Bucket&lt;/b&gt;: &lt;i&gt;s3://bucket/folder&lt;/i&gt; in place of the folder; the files go there, several at once, without a copy on this machine. Credentials are those of your environment, e.g. AWS_ACCESS_KEY_ID or an AWS profile. What is there whole is kept; a file that breaks off begins anew.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Bucket&lt;/b&gt;: &lt;i&gt;s3://bucket/ordner&lt;/i&gt; an Stelle des Ordners; die Dateien gehen dorthin, mehrere zugleich, ohne Kopie auf diesem Rechner. Die Zugangsdaten sind die Ihrer Umgebung, z. B. AWS_ACCESS_KEY_ID oder ein AWS-Profil. Was dort vollständig liegt, bleibt erhalten; eine Datei, die abbricht, beginnt von vorn.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Collections, item ids, collect ids&lt;/b&gt;: apart by commas, blanks or lines.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Sammlungen, Item-IDs, Collect-IDs&lt;/b&gt;: getrennt durch Kommas, Leerzeichen oder Zeilen.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Connection&lt;/b&gt;: the name of a connection of Capella Explorer or the address of a service; empty for the one in use. The API key comes from QGIS's authentication database, or from the environment variable CAPELLA_API_KEY where none is stored there. It is never a parameter, so that it is in no history, model or command line.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Verbindung&lt;/b&gt;: der Name einer Verbindung von Capella Explorer oder die Adresse eines Dienstes; leer für die gerade verwendete. Der API-Schlüssel kommt aus der Authentifizierungsdatenbank von QGIS oder, wenn dort keiner gespeichert ist, aus der Umgebungsvariablen CAPELLA_API_KEY. Er ist nie ein Parameter und steht daher in keinem Verlauf, keinem Modell und keiner Befehlszeile.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Contract&lt;/b&gt;: the id of the contract that pays; empty for the default one.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Vertrag&lt;/b&gt;: die ID des Vertrags, über den bezahlt wird; leer für den Standardvertrag.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Costs&lt;/b&gt;: one row for each line; also as CSV. A line without a price has an empty amount, which does not mean free.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Kosten&lt;/b&gt;: eine Zeile für jede Position; auch als CSV. Eine Position ohne Preis hat einen leeren Betrag; das heißt nicht, dass sie kostenlos ist.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Dry run&lt;/b&gt;: does everything but send the order.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Probelauf&lt;/b&gt;: tut alles, nur die Bestellung wird nicht gesendet.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Existing files&lt;/b&gt;: &lt;i&gt;keep&lt;/i&gt; them, or &lt;i&gt;replace&lt;/i&gt; them by what is delivered now.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Vorhandene Dateien&lt;/b&gt;: &lt;i&gt;keep&lt;/i&gt; behält sie, &lt;i&gt;replace&lt;/i&gt; ersetzt sie durch das, was jetzt geliefert wird.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;First and last day&lt;/b&gt;: whole days in UTC, both included.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Erster und letzter Tag&lt;/b&gt;: ganze Tage in UTC, beide eingeschlossen.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Folder&lt;/b&gt;: files go to &lt;i&gt;item id/file&lt;/i&gt; below it. What is there already is not fetched again; what was interrupted goes on where it stopped. A file bears its final name only when it is complete.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Ordner&lt;/b&gt;: Dateien kommen nach &lt;i&gt;Item-ID/Datei&lt;/i&gt; darunter. Was schon da ist, wird nicht noch einmal geholt; was unterbrochen wurde, geht dort weiter, wo es aufhörte. Eine Datei trägt ihren endgültigen Namen erst, wenn sie vollständig ist.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Folder&lt;/b&gt;: files go to &lt;i&gt;item id/file&lt;/i&gt; below it.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Ordner&lt;/b&gt;: Dateien kommen nach &lt;i&gt;Item-ID/Datei&lt;/i&gt; darunter.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Footprints&lt;/b&gt;: a layer of search results, e.g. of &lt;i&gt;Search catalog&lt;/i&gt;; all its features, or only the selected ones. Items and footprints may be given together.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Umrisse&lt;/b&gt;: ein Layer mit Suchergebnissen, z. B. von &lt;i&gt;Katalog durchsuchen&lt;/i&gt;; alle seine Objekte oder nur die gewählten. Items und Umrisse dürfen zusammen angegeben werden.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Footprints&lt;/b&gt;: one feature for each scene. Take the layer, or what is selected in it, to &lt;i&gt;Review order&lt;/i&gt; and &lt;i&gt;Place order&lt;/i&gt;.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Umrisse&lt;/b&gt;: ein Objekt für jede Szene. Geben Sie den Layer, oder was darin gewählt ist, an &lt;i&gt;Bestellung prüfen&lt;/i&gt; und &lt;i&gt;Bestellen&lt;/i&gt; weiter.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Highest cost of a task&lt;/b&gt;: products of a task are normally paid with the task, so the default is 0. What it collected is reviewed first, and a task that would cost more is not ordered. The limits of the plugin's options count too. &lt;b&gt;Dry run&lt;/b&gt; lists what would be ordered at which price, and orders nothing.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Höchste Kosten eines Auftrags&lt;/b&gt;: Produkte eines Auftrags sind normalerweise mit dem Auftrag bezahlt, daher ist die Vorgabe 0. Was er aufgenommen hat, wird zuerst geprüft, und ein Auftrag, der mehr kosten würde, wird nicht bestellt. Auch die Grenzen aus den Optionen der Erweiterung gelten. &lt;b&gt;Probelauf&lt;/b&gt; listet auf, was zu welchem Preis bestellt würde, und bestellt nichts.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Highest cost&lt;/b&gt;: US dollars that this order may cost at most. It has no default. 0 orders only what is free. The limits of the plugin's options count too: for one order, for a month and for orders without a person. Nothing is sent if the review is dearer, denied, not priced in full, or priced in a form that cannot be read.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Höchste Kosten&lt;/b&gt;: US-Dollar, die diese Bestellung höchstens kosten darf. Es gibt keine Vorgabe. 0 bestellt nur, was kostenlos ist. Auch die Grenzen aus den Optionen der Erweiterung gelten: für eine Bestellung, für einen Monat und für automatische Bestellungen. Nichts wird gesendet, wenn die Prüfung teurer ausfällt, abgelehnt wird, nicht alles bepreist oder den Preis in einer unlesbaren Form nennt.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Items&lt;/b&gt;: item ids, apart by commas, blanks or lines; &lt;i&gt;collection/id&lt;/i&gt; where an id lies in more than one collection.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Items&lt;/b&gt;: Item-IDs, getrennt durch Kommas, Leerzeichen oder Zeilen; &lt;i&gt;Sammlung/ID&lt;/i&gt;, wenn eine ID in mehr als einer Sammlung liegt.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Limit&lt;/b&gt;: the newest so many scenes, 10,000 at most.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Grenze&lt;/b&gt;: so viele der neuesten Szenen, höchstens 10.000.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Longest wait&lt;/b&gt;: minutes that an order may take to become ready.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Längste Wartezeit&lt;/b&gt;: Minuten, die eine Bestellung brauchen darf, bis sie bereit ist.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Most tasks&lt;/b&gt;: a brake; the run stops after so many new ones.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Höchstzahl der Aufträge&lt;/b&gt;: eine Bremse; der Lauf endet nach so vielen neuen.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Only active orders&lt;/b&gt;: leaves out what has expired or failed.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Nur aktive Bestellungen&lt;/b&gt;: lässt weg, was abgelaufen oder fehlgeschlagen ist.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Only&lt;/b&gt;: product types and asset keys, e.g. &lt;i&gt;GEO raster preview&lt;/i&gt;, in place of the choice of assets; &lt;i&gt;raster&lt;/i&gt; means the image.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Nur&lt;/b&gt;: Produkttypen und Schlüssel von Assets, z. B. &lt;i&gt;GEO raster preview&lt;/i&gt;, an Stelle der Auswahl der Assets; &lt;i&gt;raster&lt;/i&gt; steht für das Bild.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Order&lt;/b&gt;: the id that &lt;i&gt;Place order&lt;/i&gt; or &lt;i&gt;List orders&lt;/i&gt; gave. Or &lt;b&gt;Items&lt;/b&gt;: item ids, apart by blanks, commas or lines; then the active order that holds all of them is taken.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Bestellung&lt;/b&gt;: die ID, die &lt;i&gt;Bestellen&lt;/i&gt; oder &lt;i&gt;Bestellungen auflisten&lt;/i&gt; ausgegeben hat. Oder &lt;b&gt;Items&lt;/b&gt;: Item-IDs, getrennt durch Leerzeichen, Kommas oder Zeilen; dann wird die aktive Bestellung genommen, die alle enthält.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Orders&lt;/b&gt;: a table, newest first; also as CSV. Times are UTC. The price is the one that was seen when the order was sent from this profile.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Bestellungen&lt;/b&gt;: eine Tabelle, die neuesten zuerst; auch als CSV. Zeiten sind UTC. Der Preis ist der, der zu sehen war, als die Bestellung aus diesem Profil gesendet wurde.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: AUTHORIZED; DENIAL, the reason in the words of the service where it would refuse; TOTAL in US dollars or the currency of TOTAL_TEXT, left out where the service priced not everything or in a form that cannot be read; UNPRICED, lines without a price; ACTIVE_ORDER, the id of an order of yours that already holds everything: download that one instead of ordering again; SUBTOTAL, like TOTAL; LIMITS, which limits of the options an order by &lt;i&gt;Place order&lt;/i&gt; would cross.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Ausgaben&lt;/b&gt;: AUTHORIZED; DENIAL, der Grund in den Worten des Dienstes, wenn er ablehnen würde; TOTAL in US-Dollar oder in der Währung von TOTAL_TEXT, weggelassen, wenn der Dienst nicht alles oder in unlesbarer Form bepreist hat; UNPRICED, Positionen ohne Preis; ACTIVE_ORDER, die ID einer Ihrer Bestellungen, die schon alles enthält: Laden Sie diese herunter, statt noch einmal zu bestellen; SUBTOTAL, wie TOTAL; LIMITS, welche Grenzen aus den Optionen eine Bestellung mit &lt;i&gt;Bestellen&lt;/i&gt; überschreiten würde.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: COUNT, rows in the table; SETTLED, orders whose answer had been lost and that are settled now; UNCERTAIN, orders of which still nobody knows. Nothing is ever sent again by itself.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Ausgaben&lt;/b&gt;: COUNT, Zeilen der Tabelle; SETTLED, Bestellungen, deren Antwort verloren war und die jetzt geklärt sind; UNCERTAIN, Bestellungen, von denen noch niemand etwas weiß. Von selbst wird nie etwas noch einmal gesendet.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: DELIVERED and FAILED tasks of this run, KNOWN ones of earlier runs, WAITING ones of a dry run; FOLDER; REPORT.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Ausgaben&lt;/b&gt;: DELIVERED und FAILED, gelieferte und fehlgeschlagene Aufträge dieses Laufs, KNOWN aus früheren Läufen, WAITING bei einem Probelauf; FOLDER; REPORT.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: MATCHED, scenes that fit in the catalog (-1 where the service does not count); SHOWN, scenes that were written.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Ausgaben&lt;/b&gt;: MATCHED, passende Szenen im Katalog (-1, wenn der Dienst nicht zählt); SHOWN, geschriebene Szenen.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: ORDER_ID; STATUS; TOTAL in US dollars; TOTAL_TEXT; REUSED.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Ausgaben&lt;/b&gt;: ORDER_ID; STATUS; TOTAL in US-Dollar; TOTAL_TEXT; REUSED.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: PATHS, one file a line; LAYERS, the GeoTIFF images; CATALOG, the static STAC catalog of all that lies there; FILES, how many files of the order lie there now; FETCHED, how many came in this run.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Ausgaben&lt;/b&gt;: PATHS, eine Datei je Zeile; LAYERS, die GeoTIFF-Bilder; CATALOG, der statische STAC-Katalog von allem, was dort liegt; FILES, wie viele Dateien der Bestellung jetzt dort liegen; FETCHED, wie viele in diesem Lauf kamen.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Product types, imaging modes, polarisations, look side, orbit state, ownership&lt;/b&gt;: nothing chosen sets no limit. Without a window they are given as words, e.g. PRODUCT_TYPES=GEO,GEC. &lt;b&gt;Smallest and largest incidence angle&lt;/b&gt; in degrees; either may be left out.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Produkttypen, Aufnahmemodi, Polarisationen, Blickrichtung, Orbitrichtung, Zugehörigkeit&lt;/b&gt;: nichts gewählt heißt keine Einschränkung. Ohne Fenster werden sie als Wörter angegeben, z. B. PRODUCT_TYPES=GEO,GEC. &lt;b&gt;Kleinster und größter Einfallswinkel&lt;/b&gt; in Grad; beide dürfen fehlen.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a CSV file with one row for each task that was handled, complete also when the run was stopped.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Bericht&lt;/b&gt;: eine CSV-Datei mit einer Zeile für jeden bearbeiteten Auftrag, vollständig auch dann, wenn der Lauf angehalten wurde.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;STAC items&lt;/b&gt;: a file of the items as the service sent them, one a line for .ndjson, else a GeoJSON feature collection. Signatures are taken out of their links.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;STAC-Items&lt;/b&gt;: eine Datei der Items, wie der Dienst sie gesendet hat, eines je Zeile bei .ndjson, sonst eine GeoJSON-Feature-Collection. Signaturen werden aus ihren Links entfernt.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Submitted since&lt;/b&gt;: a date like 2026-01-31, or a number of days back (999 at most); empty for all.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Eingereicht seit&lt;/b&gt;: ein Datum wie 2026-01-31 oder eine Anzahl von Tagen zurück (höchstens 999); leer für alle.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Use an active order&lt;/b&gt;: where an order of yours already holds everything and has not expired, its id is returned and nothing is ordered.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Eine aktive Bestellung verwenden&lt;/b&gt;: Enthält eine Ihrer Bestellungen schon alles und ist sie nicht abgelaufen, wird deren ID zurückgegeben und nichts bestellt.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Whole organization&lt;/b&gt;: the tasks of everybody, which organization managers may list; else your own.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Ganze Organisation&lt;/b&gt;: die Aufträge aller, die Verwalter der Organisation auflisten dürfen; sonst Ihre eigenen.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;A report of what came and how each file was checked lies beside the files, in &lt;i&gt;reports&lt;/i&gt;.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Ein Bericht darüber, was kam und wie jede Datei geprüft wurde, liegt neben den Dateien, in &lt;i&gt;reports&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;An order is written into a journal before it is sent and is never sent twice. If the answer is lost, the algorithm fails and says so; the same scenes are refused until the list of orders shows what became of it, which &lt;i&gt;List orders&lt;/i&gt; and the next &lt;i&gt;Place order&lt;/i&gt; look up.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Eine Bestellung wird in ein Journal geschrieben, bevor sie gesendet wird, und wird nie zweimal gesendet. Geht die Antwort verloren, schlägt der Algorithmus fehl und sagt es; dieselben Szenen werden abgelehnt, bis die Liste der Bestellungen zeigt, was daraus geworden ist; das schlagen &lt;i&gt;Bestellungen auflisten&lt;/i&gt; und das nächste &lt;i&gt;Bestellen&lt;/i&gt; nach.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;An order lives about an hour. One that runs out, also in the middle of a file, is renewed where that is free and the options of Capella Explorer allow free renewals; otherwise nothing is sent, and the run says so.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Eine Bestellung lebt etwa eine Stunde. Läuft sie ab, auch mitten in einer Datei, wird sie erneuert, wo das kostenlos ist und die Optionen von Capella Explorer kostenlose Erneuerungen erlauben; sonst wird nichts gesendet, und der Lauf sagt es.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;MONTH_SPENT, US dollars that orders from this profile have cost in this calendar month (UTC), uncertain ones included; MONTH_LEFT, what the limit of the options leaves. Each is left out where it is not known.&lt;/p&gt;</source>
      <translation>&lt;p&gt;MONTH_SPENT, US-Dollar, die Bestellungen aus diesem Profil in diesem Kalendermonat (UTC) gekostet haben, ungeklärte eingeschlossen; MONTH_LEFT, was die Grenze aus den Optionen übrig lässt. Beides fehlt, wo es nicht bekannt ist.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Reads the list of tasking requests by pages, newest first, up to the cut-off. Each request whose latest status is &lt;i&gt;completed&lt;/i&gt; is ordered with all products of its collects, its files are fetched, and it is remembered: the next run leaves it alone. What fails is tried again by the next run. An order whose answer was lost is never sent again before the list of orders has shown what became of it.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Liest die Liste der Aufnahmeaufträge seitenweise, die neuesten zuerst, bis zur Grenze. Für jeden Auftrag, dessen letzter Status &lt;i&gt;completed&lt;/i&gt; ist, werden alle Produkte seiner Aufnahmen bestellt und ihre Dateien geholt, und er wird gemerkt: Der nächste Lauf lässt ihn in Ruhe. Was fehlschlägt, versucht der nächste Lauf noch einmal. Eine Bestellung, deren Antwort verloren ging, wird nie noch einmal gesendet, bevor die Liste der Bestellungen gezeigt hat, was daraus geworden ist.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>An active order was used</source>
      <translation>Eine aktive Bestellung wurde verwendet</translation>
    </message>
    <message>
      <source>An uncertain order was not placed: its scenes can be ordered again.</source>
      <translation>Eine ungeklärte Bestellung wurde nicht aufgegeben: Ihre Szenen können wieder bestellt werden.</translation>
    </message>
    <message>
      <source>An uncertain order was placed: {order}.</source>
      <translation>Eine ungeklärte Bestellung wurde aufgegeben: {order}.</translation>
    </message>
    <message>
      <source>Analytics</source>
      <translation>Analysen</translation>
    </message>
    <message>
      <source>Area: extent</source>
      <translation>Gebiet: Ausdehnung</translation>
    </message>
    <message>
      <source>Area: geometry (WKT)</source>
      <translation>Gebiet: Geometrie (WKT)</translation>
    </message>
    <message>
      <source>Area: polygons of a layer</source>
      <translation>Gebiet: Polygone eines Layers</translation>
    </message>
    <message>
      <source>Asks what an order would cost and whether it would be accepted. Orders nothing, spends nothing.</source>
      <translation>Fragt, was eine Bestellung kosten würde und ob sie angenommen würde. Bestellt nichts, gibt nichts aus.</translation>
    </message>
    <message>
      <source>Assets</source>
      <translation>Assets</translation>
    </message>
    <message>
      <source>Bucket</source>
      <translation>Bucket</translation>
    </message>
    <message>
      <source>Capella would not authorise this order: {reason}</source>
      <translation>Capella würde diese Bestellung nicht genehmigen: {reason}</translation>
    </message>
    <message>
      <source>Collect ids</source>
      <translation>Collect-IDs</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Sammlungen</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <source>Contract</source>
      <translation>Vertrag</translation>
    </message>
    <message>
      <source>Costs</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>Deliver completed tasks</source>
      <translation>Abgeschlossene Aufträge liefern</translation>
    </message>
    <message>
      <source>Download order</source>
      <translation>Bestellung herunterladen</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>Probelauf</translation>
    </message>
    <message>
      <source>Dry run: an order for {total} would be sent now.</source>
      <translation>Probelauf: Eine Bestellung für {total} würde jetzt gesendet.</translation>
    </message>
    <message>
      <source>Existing files</source>
      <translation>Vorhandene Dateien</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Files fetched now</source>
      <translation>Jetzt geholte Dateien</translation>
    </message>
    <message>
      <source>Files in the folder</source>
      <translation>Dateien im Ordner</translation>
    </message>
    <message>
      <source>Finds scenes in the Capella catalog and writes their footprints with all facts. Spends nothing.</source>
      <translation>Findet Szenen im Capella-Katalog und schreibt ihre Umrisse mit allen Angaben. Gibt nichts aus.</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Umrisse</translation>
    </message>
    <message>
      <source>Highest cost (US dollars)</source>
      <translation>Höchste Kosten (US-Dollar)</translation>
    </message>
    <message>
      <source>Highest cost of a task (US dollars)</source>
      <translation>Höchste Kosten eines Auftrags (US-Dollar)</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Imaging modes</source>
      <translation>Aufnahmemodi</translation>
    </message>
    <message>
      <source>Item ids</source>
      <translation>Item-IDs</translation>
    </message>
    <message>
      <source>Items</source>
      <translation>Items</translation>
    </message>
    <message>
      <source>Largest incidence angle (degrees)</source>
      <translation>Größter Einfallswinkel (Grad)</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Left of this month's limit</source>
      <translation>Rest der Grenze dieses Monats</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <source>Limits that would be crossed</source>
      <translation>Grenzen, die überschritten würden</translation>
    </message>
    <message>
      <source>Lines without a price</source>
      <translation>Positionen ohne Preis</translation>
    </message>
    <message>
      <source>List orders</source>
      <translation>Bestellungen auflisten</translation>
    </message>
    <message>
      <source>Lists your orders and settles those whose outcome was uncertain. Spends nothing.</source>
      <translation>Listet Ihre Bestellungen auf und klärt die, deren Ausgang ungewiss war. Gibt nichts aus.</translation>
    </message>
    <message>
      <source>Longest wait (minutes)</source>
      <translation>Längste Wartezeit (Minuten)</translation>
    </message>
    <message>
      <source>Look side</source>
      <translation>Blickrichtung</translation>
    </message>
    <message>
      <source>Most tasks</source>
      <translation>Höchstzahl der Aufträge</translation>
    </message>
    <message>
      <source>Only</source>
      <translation>Nur</translation>
    </message>
    <message>
      <source>Only active orders</source>
      <translation>Nur aktive Bestellungen</translation>
    </message>
    <message>
      <source>Orbit state</source>
      <translation>Orbitrichtung</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Bestellung</translation>
    </message>
    <message>
      <source>Order that holds everything already</source>
      <translation>Bestellung, die schon alles enthält</translation>
    </message>
    <message>
      <source>Order {expired} ran out and was renewed for nothing as order {renewed}</source>
      <translation>Bestellung {expired} ist abgelaufen und wurde kostenlos als Bestellung {renewed} erneuert</translation>
    </message>
    <message>
      <source>Order {order} already holds everything: nothing was ordered.</source>
      <translation>Die Bestellung {order} enthält schon alles: Es wurde nichts bestellt.</translation>
    </message>
    <message>
      <source>Order {order} is placed for {total}.</source>
      <translation>Die Bestellung {order} ist für {total} aufgegeben.</translation>
    </message>
    <message>
      <source>Order {order}: {status}</source>
      <translation>Bestellung {order}: {status}</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Bestellungen</translation>
    </message>
    <message>
      <source>Orders and downloads what completed tasking requests have collected, each of them once. Made for cron.</source>
      <translation>Bestellt und lädt herunter, was abgeschlossene Aufträge aufgenommen haben, jeden genau einmal. Für cron gemacht.</translation>
    </message>
    <message>
      <source>Orders scenes if their reviewed price is within the highest cost. THIS CAN SPEND MONEY.</source>
      <translation>Bestellt Szenen, wenn ihr geprüfter Preis innerhalb der höchsten Kosten liegt. DAS KANN GELD AUSGEBEN.</translation>
    </message>
    <message>
      <source>Orders that are still uncertain</source>
      <translation>Noch ungeklärte Bestellungen</translation>
    </message>
    <message>
      <source>Ownership</source>
      <translation>Zugehörigkeit</translation>
    </message>
    <message>
      <source>Place order</source>
      <translation>Bestellen</translation>
    </message>
    <message>
      <source>Polarisations</source>
      <translation>Polarisationen</translation>
    </message>
    <message>
      <source>Product types</source>
      <translation>Produkttypen</translation>
    </message>
    <message>
      <source>Reason of a refusal</source>
      <translation>Grund einer Ablehnung</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Review order</source>
      <translation>Bestellung prüfen</translation>
    </message>
    <message>
      <source>STAC catalog</source>
      <translation>STAC-Katalog</translation>
    </message>
    <message>
      <source>STAC items</source>
      <translation>STAC-Items</translation>
    </message>
    <message>
      <source>Scenes that fit</source>
      <translation>Passende Szenen</translation>
    </message>
    <message>
      <source>Scenes written</source>
      <translation>Geschriebene Szenen</translation>
    </message>
    <message>
      <source>Search catalog</source>
      <translation>Katalog durchsuchen</translation>
    </message>
    <message>
      <source>Smallest incidence angle (degrees)</source>
      <translation>Kleinster Einfallswinkel (Grad)</translation>
    </message>
    <message>
      <source>Spent this month</source>
      <translation>Ausgegeben in diesem Monat</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Submitted since</source>
      <translation>Eingereicht seit</translation>
    </message>
    <message>
      <source>Subtotal</source>
      <translation>Zwischensumme</translation>
    </message>
    <message>
      <source>Task {task} is completed</source>
      <translation>Der Auftrag {task} ist abgeschlossen</translation>
    </message>
    <message>
      <source>Task {task} is delivered by order {order}</source>
      <translation>Der Auftrag {task} wird mit der Bestellung {order} geliefert</translation>
    </message>
    <message>
      <source>Tasks delivered</source>
      <translation>Gelieferte Aufträge</translation>
    </message>
    <message>
      <source>Tasks delivered before</source>
      <translation>Früher gelieferte Aufträge</translation>
    </message>
    <message>
      <source>Tasks that failed</source>
      <translation>Fehlgeschlagene Aufträge</translation>
    </message>
    <message>
      <source>Tasks that would be ordered</source>
      <translation>Aufträge, die bestellt würden</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Summe</translation>
    </message>
    <message>
      <source>Total as the service wrote it</source>
      <translation>Summe, wie der Dienst sie geschrieben hat</translation>
    </message>
    <message>
      <source>Total: {total}</source>
      <translation>Summe: {total}</translation>
    </message>
    <message>
      <source>Uncertain orders that were settled</source>
      <translation>Ungeklärte Bestellungen, die geklärt wurden</translation>
    </message>
    <message>
      <source>Use an active order</source>
      <translation>Eine aktive Bestellung verwenden</translation>
    </message>
    <message>
      <source>Waits until an order is ready and fetches its files. Spends nothing.</source>
      <translation>Wartet, bis eine Bestellung bereit ist, und holt ihre Dateien. Gibt nichts aus.</translation>
    </message>
    <message>
      <source>Whole organization</source>
      <translation>Ganze Organisation</translation>
    </message>
    <message>
      <source>Would be accepted</source>
      <translation>Würde angenommen</translation>
    </message>
    <message>
      <source>Would be ordered: {task}, {price}</source>
      <translation>Würde bestellt: {task}, {price}</translation>
    </message>
    <message>
      <source>no price</source>
      <translation>kein Preis</translation>
    </message>
    <message>
      <source>not given</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <source>size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>{count} orders are still uncertain: look again later.</source>
      <translation>{count} Bestellungen sind noch ungeklärt: Sehen Sie später wieder nach.</translation>
    </message>
    <message>
      <source>{files} files to fetch into {folder}, {skipped} left out</source>
      <translation>{files} Dateien zu holen nach {folder}, {skipped} ausgelassen</translation>
    </message>
    <message>
      <source>{file}: {size} bytes, verified by {proof}</source>
      <translation>{file}: {size} Bytes, bestätigt durch: {proof}</translation>
    </message>
    <message>
      <source>{shown} of {matched} scenes</source>
      <translation>{shown} von {matched} Szenen</translation>
    </message>
  </context>
  <context>
    <name>Announcements</name>
    <message>
      <source>Dry run, nothing was sent. This order would be: {0}</source>
      <translation>Probelauf, es wurde nichts gesendet. Die Bestellung wäre: {0}</translation>
    </message>
    <message>
      <source>Everything of “{0}” is ordered and opens on the map.</source>
      <translation>Alles von „{0}“ ist bestellt und wird auf der Karte geöffnet.</translation>
    </message>
    <message>
      <source>Opening the layers</source>
      <translation>Layer werden geöffnet</translation>
    </message>
    <message>
      <source>Preparing: {0}</source>
      <translation>In Vorbereitung: {0}</translation>
    </message>
    <message>
      <source>The order is placed and is being prepared: {scenes}, {price}.</source>
      <translation>Die Bestellung ist aufgegeben und wird vorbereitet: {scenes}, {price}.</translation>
    </message>
    <message>
      <source>The order is placed and ready: {scenes}, {price}.</source>
      <translation>Die Bestellung ist aufgegeben und bereit: {scenes}, {price}.</translation>
    </message>
    <message>
      <source>These scenes have to be ordered first: review the cost, and they stream as soon as they are yours.</source>
      <translation>Diese Szenen müssen erst bestellt werden: Prüfen Sie die Kosten, und sie werden gestreamt, sobald sie Ihnen gehören.</translation>
    </message>
  </context>
  <context>
    <name>AreaRow</name>
    <message>
      <source>Anywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <source>Draw a polygon on the map (right click closes, Esc cancels)</source>
      <translation>Ein Polygon auf der Karte zeichnen (Rechtsklick schließt, Esc bricht ab)</translation>
    </message>
    <message>
      <source>Draw a rectangle on the map (two clicks, Esc cancels)</source>
      <translation>Ein Rechteck auf der Karte zeichnen (zwei Klicks, Esc bricht ab)</translation>
    </message>
    <message>
      <source>Map view</source>
      <translation>Kartenansicht</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Polygon</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <source>Size of the area that is searched</source>
      <translation>Größe des durchsuchten Gebiets</translation>
    </message>
    <message>
      <source>Where to look for scenes. The map view is read anew at each search.</source>
      <translation>Wo nach Szenen gesucht wird. Die Kartenansicht wird bei jeder Suche neu gelesen.</translation>
    </message>
  </context>
  <context>
    <name>BasketController</name>
    <message>
      <source>Looking for the GEO image</source>
      <translation>GEO-Bild wird gesucht</translation>
    </message>
  </context>
  <context>
    <name>BasketList</name>
    <message>
      <source>Acquisition {collect}</source>
      <translation>Aufnahme {collect}</translation>
    </message>
    <message>
      <source>Basket</source>
      <translation>Warenkorb</translation>
    </message>
    <message>
      <source>Delete removes lines, Space switches an analytic on and off</source>
      <translation>Entf nimmt Positionen heraus, die Leertaste schaltet eine Analyse ein und aus</translation>
    </message>
    <message>
      <source>Remove from basket</source>
      <translation>Aus dem Warenkorb nehmen</translation>
    </message>
    <message>
      <source>Your organization has bought this before</source>
      <translation>Ihre Organisation hat dies schon gekauft</translation>
    </message>
    <message>
      <source>owned</source>
      <translation>eigen</translation>
    </message>
    <message>
      <source>{analytic} (adds its {image})</source>
      <translation>{analytic} (mit {image})</translation>
    </message>
  </context>
  <context>
    <name>BasketPage</name>
    <message>
      <source>&amp;Ask the server</source>
      <translation>&amp;Server fragen</translation>
    </message>
    <message>
      <source>&amp;Use that order</source>
      <translation>Diese Bestellung &amp;verwenden</translation>
    </message>
    <message>
      <source>Asking Capella for the price</source>
      <translation>Capella wird nach dem Preis gefragt</translation>
    </message>
    <message>
      <source>Nothing was sent and nothing was bought.</source>
      <translation>Es wurde nichts gesendet und nichts gekauft.</translation>
    </message>
    <message>
      <source>Nothing was sent: the order would cross a limit of yours.</source>
      <translation>Es wurde nichts gesendet: Die Bestellung würde eine Ihrer Grenzen überschreiten.</translation>
    </message>
    <message>
      <source>Review any&amp;way</source>
      <translation>Trotzdem p&amp;rüfen</translation>
    </message>
    <message>
      <source>Sending the order; please wait for the answer</source>
      <translation>Bestellung wird gesendet; bitte warten Sie auf die Antwort</translation>
    </message>
    <message>
      <source>The order is not in doubt any more: see the list of orders.</source>
      <translation>Die Bestellung ist nicht mehr ungewiss: Sehen Sie in der Liste der Bestellungen nach.</translation>
    </message>
    <message>
      <source>The server does not have the order: nothing was bought. Review it again.</source>
      <translation>Der Server hat die Bestellung nicht: Es wurde nichts gekauft. Prüfen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>The server has the order: it was placed once, and is in the list.</source>
      <translation>Der Server hat die Bestellung: Sie wurde einmal aufgegeben und steht in der Liste.</translation>
    </message>
    <message>
      <source>The server's list does not tell yet. Ask again in two minutes; nothing is sent until then.</source>
      <translation>Die Liste des Servers sagt es noch nicht. Fragen Sie in zwei Minuten wieder; bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
      <source>You ordered these scenes on {time} UTC and the order is still valid: nothing needs to be bought.</source>
      <translation>Sie haben diese Szenen am {time} UTC bestellt, und die Bestellung ist noch gültig: Es muss nichts gekauft werden.</translation>
    </message>
    <message>
      <source>{rule} The {image} was added to the basket.</source>
      <translation>{rule} {image} wurde in den Warenkorb gelegt.</translation>
    </message>
  </context>
  <context>
    <name>BasketView</name>
    <message>
      <source>&amp;Find scenes</source>
      <translation>S&amp;zenen suchen</translation>
    </message>
    <message>
      <source>Add scenes from the search. The price comes before the order.</source>
      <translation>Fügen Sie Szenen aus der Suche hinzu. Der Preis kommt vor der Bestellung.</translation>
    </message>
    <message>
      <source>Asks for the price; nothing is bought</source>
      <translation>Fragt nach dem Preis; es wird nichts gekauft</translation>
    </message>
    <message>
      <source>Contract that pays</source>
      <translation>Vertrag, über den bezahlt wird</translation>
    </message>
    <message>
      <source>Empt&amp;y</source>
      <translation>&amp;Leeren</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Rev&amp;iew cost</source>
      <translation>Kosten &amp;prüfen</translation>
    </message>
    <message>
      <source>Takes everything out of the basket</source>
      <translation>Nimmt alles aus dem Warenkorb</translation>
    </message>
    <message>
      <source>Takes the selected lines out (Delete)</source>
      <translation>Nimmt die gewählten Positionen heraus (Entf)</translation>
    </message>
    <message>
      <source>The basket is empty</source>
      <translation>Der Warenkorb ist leer</translation>
    </message>
    <message>
      <source>The contract of your organization that pays for the order</source>
      <translation>Der Vertrag Ihrer Organisation, über den die Bestellung bezahlt wird</translation>
    </message>
    <message>
      <source>{scenes}. Nothing is bought yet.</source>
      <translation>{scenes}. Noch ist nichts gekauft.</translation>
    </message>
  </context>
  <context>
    <name>BusyLine</name>
    <message>
      <source>Nothing is being done</source>
      <translation>Es läuft nichts</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
  </context>
  <context>
    <name>CapellaDock</name>
    <message>
      <source>Basket</source>
      <translation>Korb</translation>
    </message>
    <message>
      <source>Find scenes and look at them (Alt+1)</source>
      <translation>Szenen finden und ansehen (Alt+1)</translation>
    </message>
    <message>
      <source>Follow requests for new scenes (Alt+4)</source>
      <translation>Anfragen nach neuen Szenen verfolgen (Alt+4)</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Bestellt</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>See what scenes cost, and order them (Alt+2)</source>
      <translation>Sehen, was Szenen kosten, und sie bestellen (Alt+2)</translation>
    </message>
    <message>
      <source>Stream or download what was ordered (Alt+3)</source>
      <translation>Streamen oder herunterladen, was bestellt ist (Alt+3)</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <source>{page} {count}</source>
      <translation>{page} {count}</translation>
    </message>
  </context>
  <context>
    <name>ConnectionDialog</name>
    <message>
      <source>&amp;Address</source>
      <translation>Ad&amp;resse</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>&amp;Service</source>
      <translation>&amp;Dienst</translation>
    </message>
    <message>
      <source>&amp;Test</source>
      <translation>&amp;Testen</translation>
    </message>
    <message>
      <source>API &amp;key</source>
      <translation>API-Sch&amp;lüssel</translation>
    </message>
    <message>
      <source>API key</source>
      <translation>API-Schlüssel</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>Adresse des Dienstes</translation>
    </message>
    <message>
      <source>An API key is only sent over https, or to this machine.</source>
      <translation>Ein API-Schlüssel wird nur über https oder an diesen Rechner gesendet.</translation>
    </message>
    <message>
      <source>Asking the service</source>
      <translation>Der Dienst wird gefragt</translation>
    </message>
    <message>
      <source>Asks the service whose key this is; nothing is stored</source>
      <translation>Fragt den Dienst, wem dieser Schlüssel gehört; nichts wird gespeichert</translation>
    </message>
    <message>
      <source>Capella's own service, a local sandbox that is running, or another address</source>
      <translation>Capellas eigener Dienst, eine laufende lokale Sandbox oder eine andere Adresse</translation>
    </message>
    <message>
      <source>Changes nothing</source>
      <translation>Ändert nichts</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <source>Enter the API key.</source>
      <translation>Geben Sie den API-Schlüssel ein.</translation>
    </message>
    <message>
      <source>Enter the address of the service, beginning with https://.</source>
      <translation>Geben Sie die Adresse des Dienstes ein; sie beginnt mit https://.</translation>
    </message>
    <message>
      <source>Give the connection a name.</source>
      <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
      <source>How this connection is called in the menu of the dock</source>
      <translation>Wie diese Verbindung im Menü des Bedienfelds heißt</translation>
    </message>
    <message>
      <source>Made in the Capella console. It is kept in the encrypted password store of QGIS and never shown again.</source>
      <translation>In der Capella-Konsole erzeugt. Er wird im verschlüsselten Passwortspeicher von QGIS aufbewahrt und nie wieder angezeigt.</translation>
    </message>
    <message>
      <source>Name of the connection</source>
      <translation>Name der Verbindung</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Andere</translation>
    </message>
    <message>
      <source>Save or cancel</source>
      <translation>Speichern oder abbrechen</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Dienst</translation>
    </message>
    <message>
      <source>Stores the key in QGIS's password store and uses this connection</source>
      <translation>Speichert den Schlüssel im Passwortspeicher von QGIS und verwendet diese Verbindung</translation>
    </message>
    <message>
      <source>Test the key</source>
      <translation>Den Schlüssel testen</translation>
    </message>
    <message>
      <source>There is a connection of this name: choose another one, its key would be lost.</source>
      <translation>Es gibt schon eine Verbindung dieses Namens: Wählen Sie einen anderen, ihr Schlüssel ginge verloren.</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>What the service says about the key</source>
      <translation>Was der Dienst über den Schlüssel sagt</translation>
    </message>
    <message>
      <source>Where the service is, beginning with https (or http on this machine)</source>
      <translation>Wo der Dienst ist; beginnt mit https (oder http auf diesem Rechner)</translation>
    </message>
    <message>
      <source>https://api.example.org</source>
      <translation>https://api.example.org</translation>
    </message>
    <message>
      <source>stored; enter a new one to change it</source>
      <translation>gespeichert; zum Ändern einen neuen eingeben</translation>
    </message>
  </context>
  <context>
    <name>DateRow</name>
    <message>
      <source>Any time</source>
      <translation>Beliebig</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Benutzerdefiniert</translation>
    </message>
    <message>
      <source>First day, from 00:00 UTC</source>
      <translation>Erster Tag, ab 00:00 UTC</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <source>Last 90 days</source>
      <translation>Letzte 90 Tage</translation>
    </message>
    <message>
      <source>Last day, to the end of it in UTC</source>
      <translation>Letzter Tag, bis zu seinem Ende in UTC</translation>
    </message>
    <message>
      <source>This year</source>
      <translation>Dieses Jahr</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>When the scenes were acquired</source>
      <translation>Wann die Szenen aufgenommen wurden</translation>
    </message>
  </context>
  <context>
    <name>DeliveryController</name>
    <message>
      <source>Looking for an order</source>
      <translation>Eine Bestellung wird gesucht</translation>
    </message>
    <message>
      <source>Streaming an order</source>
      <translation>Eine Bestellung wird gestreamt</translation>
    </message>
    <message>
      <source>Streaming previews</source>
      <translation>Vorschauen werden gestreamt</translation>
    </message>
  </context>
  <context>
    <name>DetailPanel</name>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoomen</translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln scenes to &amp;basket</source>
      <translation>
        <numerusform>%Ln Szene in den &amp;Warenkorb</numerusform>
        <numerusform>%Ln Szenen in den &amp;Warenkorb</numerusform>
      </translation>
    </message>
    <message>
      <source>Add to &amp;basket</source>
      <translation>In den &amp;Warenkorb</translation>
    </message>
    <message>
      <source>Add {product} to &amp;basket</source>
      <translation>{product} in den &amp;Warenkorb</translation>
    </message>
    <message>
      <source>Co&amp;mpare</source>
      <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
      <source>Details of the scene</source>
      <translation>Einzelheiten der Szene</translation>
    </message>
    <message>
      <source>Details of the scene that is selected in the list</source>
      <translation>Einzelheiten der Szene, die in der Liste gewählt ist</translation>
    </message>
    <message>
      <source>Fetching the thumbnail</source>
      <translation>Vorschaubild wird geholt</translation>
    </message>
    <message>
      <source>Moves the map to the selected scenes</source>
      <translation>Bewegt die Karte zu den gewählten Szenen</translation>
    </message>
    <message>
      <source>No thumbnail</source>
      <translation>Kein Vorschaubild</translation>
    </message>
    <message>
      <source>Prev&amp;iew</source>
      <translation>&amp;Vorschau</translation>
    </message>
    <message>
      <source>Products of this acquisition</source>
      <translation>Produkte dieser Aufnahme</translation>
    </message>
    <message>
      <source>Puts the selected scenes into the basket. Nothing is bought by that.</source>
      <translation>Legt die gewählten Szenen in den Warenkorb. Gekauft wird dadurch nichts.</translation>
    </message>
    <message>
      <source>S&amp;tream</source>
      <translation>S&amp;treamen</translation>
    </message>
    <message>
      <source>Shows the free preview on the map (Enter)</source>
      <translation>Zeigt die kostenlose Vorschau auf der Karte (Eingabetaste)</translation>
    </message>
    <message>
      <source>Shows the free previews side by side, in views that move with the map</source>
      <translation>Zeigt die kostenlosen Vorschauen nebeneinander, in Ansichten, die sich mit der Karte bewegen</translation>
    </message>
    <message>
      <source>Streams the scene onto the map. What is not owned goes to the cost review first.</source>
      <translation>Streamt die Szene auf die Karte. Was noch nicht erworben ist, geht zuerst in die Kostenprüfung.</translation>
    </message>
    <message>
      <source>The server names the price in the review, before anything is bought</source>
      <translation>Der Server nennt den Preis bei der Prüfung, bevor etwas gekauft wird</translation>
    </message>
    <message>
      <source>This product cannot be streamed: add it to the basket and download it</source>
      <translation>Dieses Produkt kann nicht gestreamt werden: Legen Sie es in den Warenkorb und laden Sie es herunter</translation>
    </message>
    <message>
      <source>{product} is not owned yet</source>
      <translation>{product} ist noch nicht erworben</translation>
    </message>
    <message>
      <source>✓ {product} is owned by your organization</source>
      <translation>✓ {product} gehört Ihrer Organisation</translation>
    </message>
  </context>
  <context>
    <name>DockShell</name>
    <message>
      <source>Capella Explorer</source>
      <translation>Capella Explorer</translation>
    </message>
  </context>
  <context>
    <name>DownloadController</name>
    <message>
      <source>Downloading {0}</source>
      <translation>{0} wird heruntergeladen</translation>
    </message>
  </context>
  <context>
    <name>DownloadDialog</name>
    <message>
      <source>&amp;Download</source>
      <translation>&amp;Herunterladen</translation>
    </message>
    <message>
      <source>&amp;Everything</source>
      <translation>A&amp;lles</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>&amp;Ordner</translation>
    </message>
    <message>
      <source>&amp;Image only</source>
      <translation>Nur das &amp;Bild</translation>
    </message>
    <message>
      <source>&amp;These files</source>
      <translation>&amp;Diese Dateien</translation>
    </message>
    <message>
      <source>Choose a folder for the download.</source>
      <translation>Wählen Sie einen Ordner für den Download.</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Download</translation>
    </message>
    <message>
      <source>Download or cancel</source>
      <translation>Herunterladen oder abbrechen</translation>
    </message>
    <message>
      <source>Downloads nothing</source>
      <translation>Lädt nichts herunter</translation>
    </message>
    <message>
      <source>Each scene gets a folder of its own in here; s3://bucket/folder goes straight into a bucket</source>
      <translation>Jede Szene bekommt hier ihren eigenen Ordner; s3://bucket/ordner geht direkt in einen Bucket</translation>
    </message>
    <message>
      <source>Every file of the order: whether it is fetched, and why not</source>
      <translation>Jede Datei der Bestellung: ob sie geholt wird, und wenn nicht, warum</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Everything is on the disk already, complete: nothing has to be fetched.</source>
      <translation>Alles liegt schon vollständig auf dem Datenträger: Es muss nichts geholt werden.</translation>
    </message>
    <message>
      <source>Fetches the {product} products of this order</source>
      <translation>Holt die {product}-Produkte dieser Bestellung</translation>
    </message>
    <message>
      <source>Files and what becomes of them</source>
      <translation>Dateien und was aus ihnen wird</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Image only</source>
      <translation>Nur das Bild</translation>
    </message>
    <message>
      <source>Images, metadata, previews and thumbnails</source>
      <translation>Bilder, Metadaten, Vorschauen und Vorschaubilder</translation>
    </message>
    <message>
      <source>Kinds of files</source>
      <translation>Arten von Dateien</translation>
    </message>
    <message>
      <source>Kinds of files in this order; Space ticks one</source>
      <translation>Arten von Dateien in dieser Bestellung; die Leertaste hakt eine an</translation>
    </message>
    <message>
      <source>Left out: {files}.</source>
      <translation>Ausgelassen: {files}.</translation>
    </message>
    <message>
      <source>Nothing is chosen: choose at least one product.</source>
      <translation>Es ist nichts gewählt: Wählen Sie mindestens ein Produkt.</translation>
    </message>
    <message>
      <source>Nothing is chosen: tick at least one kind of file.</source>
      <translation>Es ist nichts gewählt: Haken Sie mindestens eine Art von Dateien an.</translation>
    </message>
    <message>
      <source>Only the kinds of files that are ticked below</source>
      <translation>Nur die Arten von Dateien, die unten angehakt sind</translation>
    </message>
    <message>
      <source>Order {order}: {files} can be fetched.</source>
      <translation>Bestellung {order}: {files} zu holen.</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkte</translation>
    </message>
    <message>
      <source>Puts it into the queue; it can be paused and continued, also after a restart</source>
      <translation>Stellt ihn in die Warteschlange; er kann pausiert und fortgesetzt werden, auch nach einem Neustart</translation>
    </message>
    <message>
      <source>The images and analytic products themselves</source>
      <translation>Die Bilder und Analyseprodukte selbst</translation>
    </message>
    <message>
      <source>These files</source>
      <translation>Diese Dateien</translation>
    </message>
    <message>
      <source>This folder cannot be written: choose another one.</source>
      <translation>In diesen Ordner kann nicht geschrieben werden: Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>This is no bucket that can be written: give s3://bucket/folder, or a folder.</source>
      <translation>In diesen Bucket kann nicht geschrieben werden: Geben Sie s3://bucket/ordner an, oder einen Ordner.</translation>
    </message>
    <message>
      <source>{files} here already</source>
      <translation>{files} schon vorhanden</translation>
    </message>
    <message>
      <source>{files} not chosen</source>
      <translation>{files} nicht gewählt</translation>
    </message>
    <message>
      <source>{files} shared with another scene, fetched once</source>
      <translation>{files} gemeinsam mit einer anderen Szene, einmal geholt</translation>
    </message>
    <message>
      <source>{files}, {size}, straight into the bucket with the credentials of your environment; what is there already is kept.</source>
      <translation>{files}, {size}, direkt in den Bucket mit den Zugangsdaten Ihrer Umgebung; was schon dort liegt, bleibt erhalten.</translation>
    </message>
    <message>
      <source>{files}, {size}. {free} free in this folder.</source>
      <translation>{files}, {size}. {free} frei in diesem Ordner.</translation>
    </message>
    <message>
      <source>{key}: {files}, {size}</source>
      <translation>{key}: {files}, {size}</translation>
    </message>
    <message>
      <source>{size} are needed and {free} are free: choose another folder or fewer files.</source>
      <translation>{size} werden gebraucht, {free} sind frei: Wählen Sie einen anderen Ordner oder weniger Dateien.</translation>
    </message>
  </context>
  <context>
    <name>DownloadOffers</name>
    <message>
      <source>Preparing a download</source>
      <translation>Download wird vorbereitet</translation>
    </message>
  </context>
  <context>
    <name>DownloadOptions</name>
    <message>
      <source> MB/s</source>
      <translation> MB/s</translation>
    </message>
    <message>
      <source>&amp;Add images to the map when they have arrived</source>
      <translation>Bilder nach der Ankunft zur &amp;Karte hinzufügen</translation>
    </message>
    <message>
      <source>&amp;Connections</source>
      <translation>&amp;Verbindungen</translation>
    </message>
    <message>
      <source>&amp;Download folder</source>
      <translation>Download-&amp;Ordner</translation>
    </message>
    <message>
      <source>Add images to the map when they have arrived</source>
      <translation>Bilder nach der Ankunft zur Karte hinzufügen</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation>Verbindungen</translation>
    </message>
    <message>
      <source>Connections of all downloads together; more are faster on far and slow lines</source>
      <translation>Verbindungen aller Downloads zusammen; mehr sind schneller auf fernen und langsamen Leitungen</translation>
    </message>
    <message>
      <source>Download folder</source>
      <translation>Download-Ordner</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Downloads</translation>
    </message>
    <message>
      <source>Fastest, in MB per second</source>
      <translation>Höchstens, in MB pro Sekunde</translation>
    </message>
    <message>
      <source>How files are fetched and what becomes of them</source>
      <translation>Wie Dateien geholt werden und was aus ihnen wird</translation>
    </message>
    <message>
      <source>L&amp;imit the speed</source>
      <translation>Geschwindigkeit be&amp;grenzen</translation>
    </message>
    <message>
      <source>Leaves some of the line to others</source>
      <translation>Lässt anderen einen Teil der Leitung</translation>
    </message>
    <message>
      <source>Limit the speed</source>
      <translation>Geschwindigkeit begrenzen</translation>
    </message>
    <message>
      <source>Megabytes a second of all downloads together</source>
      <translation>Megabyte pro Sekunde aller Downloads zusammen</translation>
    </message>
    <message>
      <source>Opens images and detections as layers as soon as a download is done</source>
      <translation>Öffnet Bilder und Detektionen als Layer, sobald ein Download fertig ist</translation>
    </message>
    <message>
      <source>Where downloads go at first, a folder or s3://bucket/folder; empty: you are asked each time</source>
      <translation>Wohin Downloads zunächst gehen, ein Ordner oder s3://bucket/ordner; leer: Sie werden jedes Mal gefragt</translation>
    </message>
  </context>
  <context>
    <name>DownloadsPage</name>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pausieren</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <source>Add to &amp;map</source>
      <translation>Zur &amp;Karte hinzufügen</translation>
    </message>
    <message>
      <source>C&amp;lear finished</source>
      <translation>&amp;Fertige entfernen</translation>
    </message>
    <message>
      <source>C&amp;ontinue</source>
      <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
      <source>Choose “Download...” on an order: what you fetch appears here, and goes on after a restart.</source>
      <translation>Wählen Sie „Herunterladen...“ bei einer Bestellung: Was Sie holen, erscheint hier und geht nach einem Neustart weiter.</translation>
    </message>
    <message>
      <source>Continues where it stopped; an order that ran out is renewed first</source>
      <translation>Fährt dort fort, wo es aufhörte; eine abgelaufene Bestellung wird zuerst erneuert</translation>
    </message>
    <message>
      <source>Copy order id</source>
      <translation>Bestell-ID kopieren</translation>
    </message>
    <message>
      <source>Li&amp;brary</source>
      <translation>&amp;Bibliothek</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>Nach o&amp;ben</translation>
    </message>
    <message>
      <source>No downloads</source>
      <translation>Keine Downloads</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>Ordner öff&amp;nen</translation>
    </message>
    <message>
      <source>Opens the images that have arrived as layers</source>
      <translation>Öffnet die angekommenen Bilder als Layer</translation>
    </message>
    <message>
      <source>R&amp;eport</source>
      <translation>Be&amp;richt</translation>
    </message>
    <message>
      <source>Show &amp;library</source>
      <translation>B&amp;ibliothek zeigen</translation>
    </message>
    <message>
      <source>Show &amp;orders</source>
      <translation>&amp;Bestellungen zeigen</translation>
    </message>
    <message>
      <source>Shows everything that was downloaded (Alt+6)</source>
      <translation>Zeigt alles, was heruntergeladen wurde (Alt+6)</translation>
    </message>
    <message>
      <source>Shows the folder with the files</source>
      <translation>Zeigt den Ordner mit den Dateien</translation>
    </message>
    <message>
      <source>Shows when each file came and what it was held against; it lies beside the files</source>
      <translation>Zeigt, wann jede Datei kam und womit sie verglichen wurde; er liegt neben den Dateien</translation>
    </message>
    <message>
      <source>Stops the selected downloads; what has arrived is kept</source>
      <translation>Hält die gewählten Downloads an; was schon da ist, bleibt erhalten</translation>
    </message>
    <message>
      <source>Takes everything that is done off the list; the files stay</source>
      <translation>Nimmt alles Fertige aus der Liste; die Dateien bleiben</translation>
    </message>
    <message>
      <source>Takes the selected downloads off the list; what has arrived stays on the disk (Del)</source>
      <translation>Nimmt die gewählten Downloads aus der Liste; was schon da ist, bleibt auf dem Datenträger (Entf)</translation>
    </message>
    <message>
      <source>Tr&amp;y again</source>
      <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
      <source>What stands on top is fetched first: drag rows, or move them with Ctrl+Up and Ctrl+Down</source>
      <translation>Was oben steht, wird zuerst geholt: Ziehen Sie Zeilen oder verschieben Sie sie mit Strg+Auf und Strg+Ab</translation>
    </message>
  </context>
  <context>
    <name>DryRunBanner</name>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Change the dry run in the options</source>
      <translation>Den Probelauf in den Optionen ändern</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>Probelauf</translation>
    </message>
    <message>
      <source>Dry run: no order is sent</source>
      <translation>Probelauf: keine Bestellung wird gesendet</translation>
    </message>
    <message>
      <source>Everything works except that no order leaves this machine; the options end it</source>
      <translation>Alles geht, nur verlässt keine Bestellung diesen Rechner; in den Optionen endet das</translation>
    </message>
    <message>
      <source>Opens the options, where the dry run is switched off</source>
      <translation>Öffnet die Optionen, wo der Probelauf ausgeschaltet wird</translation>
    </message>
  </context>
  <context>
    <name>DryRunView</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>Copies the request to the clipboard</source>
      <translation>Kopiert die Anfrage in die Zwischenablage</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Dry run: nothing was sent and nothing was bought. This would be sent:</source>
      <translation>Probelauf: Es wurde nichts gesendet und nichts gekauft. Dies würde gesendet:</translation>
    </message>
    <message>
      <source>The request in full; the API key that goes with it is not shown</source>
      <translation>Die ganze Anfrage; der API-Schlüssel, der sie begleitet, wird nicht gezeigt</translation>
    </message>
    <message>
      <source>What would be sent</source>
      <translation>Was gesendet würde</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>Another order is on its way, so this one was not sent: wait for its outcome, then review this again.</source>
      <translation>Eine andere Bestellung ist unterwegs, daher wurde diese nicht gesendet: Warten Sie ihren Ausgang ab und prüfen Sie diese dann noch einmal.</translation>
    </message>
    <message>
      <source>CPHD holds phase history and no image: download it for a SAR processor.</source>
      <translation>CPHD enthält die Phasenhistorie und kein Bild: Laden Sie es für einen SAR-Prozessor herunter.</translation>
    </message>
    <message>
      <source>Capella asks for a pause because there were too many requests: try again in a minute.</source>
      <translation>Capella bittet um eine Pause, weil es zu viele Anfragen waren: Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
      <source>Capella cannot be reached: check the network and the proxy settings of QGIS, then try again.</source>
      <translation>Capella ist nicht erreichbar: Prüfen Sie das Netz und die Proxy-Einstellungen von QGIS und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <source>Capella confirmed an order of this moments ago but does not show it yet, so nothing was asked or sent: try again in two minutes.</source>
      <translation>Capella hat eben eine Bestellung hiervon bestätigt, zeigt sie aber noch nicht, daher wurde nichts gefragt oder gesendet: Versuchen Sie es in zwei Minuten noch einmal.</translation>
    </message>
    <message>
      <source>Capella did not authorise this order, so nothing was sent: change the contract or the order.</source>
      <translation>Capella hat diese Bestellung nicht genehmigt, daher wurde nichts gesendet: Ändern Sie den Vertrag oder die Bestellung.</translation>
    </message>
    <message>
      <source>Capella does not know this item, order or task any more: refresh the list.</source>
      <translation>Capella kennt dieses Item, diese Bestellung oder diesen Auftrag nicht mehr: Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
      <source>Capella refused the request: check what was asked and try again.</source>
      <translation>Capella hat die Anfrage abgelehnt: Prüfen Sie, was angefragt wurde, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Capella rejected the order, so nothing was bought: review it again or ask Capella's support.</source>
      <translation>Capella hat die Bestellung zurückgewiesen, daher wurde nichts gekauft: Prüfen Sie sie noch einmal oder fragen Sie den Support von Capella.</translation>
    </message>
    <message>
      <source>Capella's service does not answer properly, so this image has no link now: zoom the map to try again.</source>
      <translation>Der Dienst von Capella antwortet nicht richtig, daher hat dieses Bild jetzt keinen Link: Zoomen Sie die Karte, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
      <source>Capella's service does not answer properly: nothing was ordered, please try again in a few minutes.</source>
      <translation>Der Dienst von Capella antwortet nicht richtig: Es wurde nichts bestellt, bitte versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
      <source>Dry run, nothing was sent: the scenes of this task would be ordered now.</source>
      <translation>Probelauf, es wurde nichts gesendet: Die Szenen dieses Auftrags würden jetzt bestellt.</translation>
    </message>
    <message>
      <source>Give a folder or a bucket for the files.</source>
      <translation>Geben Sie einen Ordner oder einen Bucket für die Dateien an.</translation>
    </message>
    <message>
      <source>Give either the id of an order or the ids of items.</source>
      <translation>Geben Sie entweder die ID einer Bestellung oder die IDs von Items an.</translation>
    </message>
    <message>
      <source>No API key is stored for this connection: enter one in the connection settings.</source>
      <translation>Für diese Verbindung ist kein API-Schlüssel gespeichert: Geben Sie einen in den Verbindungseinstellungen ein.</translation>
    </message>
    <message>
      <source>No active order holds all of these items: order them first, what your organization owns is free.</source>
      <translation>Keine aktive Bestellung enthält alle diese Items: Bestellen Sie sie zuerst; was Ihrer Organisation gehört, ist kostenlos.</translation>
    </message>
    <message>
      <source>No credentials for the bucket were found: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, in the environment of QGIS. They are never asked for or kept here.</source>
      <translation>Für den Bucket wurden keine Zugangsdaten gefunden: Setzen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY oder AWS_PROFILE in der Umgebung von QGIS. Sie werden hier nie erfragt oder aufbewahrt.</translation>
    </message>
    <message>
      <source>One of these scenes has no id or no collection and cannot be ordered: take it out.</source>
      <translation>Eine dieser Szenen hat keine ID oder keine Sammlung und kann nicht bestellt werden: Nehmen Sie sie heraus.</translation>
    </message>
    <message>
      <source>One of these scenes is in an order whose outcome is still open: ask the server about that order first.</source>
      <translation>Eine dieser Szenen steht in einer Bestellung, deren Ausgang noch offen ist: Fragen Sie zuerst den Server nach dieser Bestellung.</translation>
    </message>
    <message>
      <source>One of these scenes was ordered since you saw this price, so nothing was sent again: look into the list of orders.</source>
      <translation>Eine dieser Szenen wurde bestellt, seit Sie diesen Preis gesehen haben, daher wurde nichts noch einmal gesendet: Sehen Sie in der Liste der Bestellungen nach.</translation>
    </message>
    <message>
      <source>One order after the other ran out at once, so no more is sent: try again in a few minutes.</source>
      <translation>Eine Bestellung nach der anderen ist sofort abgelaufen, daher wird keine weitere gesendet: Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
      <source>Only an order whose outcome stays unknown can be closed by hand: ask the server about it again first.</source>
      <translation>Nur eine Bestellung, deren Ausgang unbekannt bleibt, kann von Hand geklärt werden: Fragen Sie zuerst noch einmal den Server nach ihr.</translation>
    </message>
    <message>
      <source>Only buckets that speak S3 can be written: give s3://bucket/folder, or a folder.</source>
      <translation>Nur in Buckets, die S3 sprechen, kann geschrieben werden: Geben Sie s3://bucket/ordner an, oder einen Ordner.</translation>
    </message>
    <message>
      <source>QGIS shows no image of this file: open it in a SAR processor.</source>
      <translation>QGIS kann aus dieser Datei kein Bild anzeigen: Öffnen Sie sie in einem SAR-Prozessor.</translation>
    </message>
    <message>
      <source>Say in a few words why this limit may be crossed: it is kept in the log of spending.</source>
      <translation>Sagen Sie in wenigen Worten, warum diese Grenze überschritten werden darf: Es wird im Ausgabenprotokoll festgehalten.</translation>
    </message>
    <message>
      <source>Something in the form is missing or does not fit.</source>
      <translation>Im Formular fehlt etwas oder passt nicht.</translation>
    </message>
    <message>
      <source>Something unexpected happened in Capella Explorer.</source>
      <translation>In Capella Explorer ist etwas Unerwartetes geschehen.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <source>Tasks are delivered into a folder of this machine: give a folder, not a bucket.</source>
      <translation>Aufträge werden in einen Ordner dieses Rechners geliefert: Geben Sie einen Ordner an, keinen Bucket.</translation>
    </message>
    <message>
      <source>The API key holds characters that no key has: copy it again from the Capella console.</source>
      <translation>Der API-Schlüssel enthält Zeichen, die kein Schlüssel hat: Kopieren Sie ihn noch einmal aus der Capella-Konsole.</translation>
    </message>
    <message>
      <source>The API key is not accepted: check it in the connection settings.</source>
      <translation>Der API-Schlüssel wird nicht angenommen: Prüfen Sie ihn in den Verbindungseinstellungen.</translation>
    </message>
    <message>
      <source>The API key was not stored: QGIS's authentication database is locked, set its master password first.</source>
      <translation>Der API-Schlüssel wurde nicht gespeichert: Die Authentifizierungsdatenbank von QGIS ist gesperrt, setzen Sie zuerst ihr Master-Passwort.</translation>
    </message>
    <message>
      <source>The address of the connection cannot be read: check it.</source>
      <translation>Die Adresse der Verbindung kann nicht gelesen werden: Prüfen Sie sie.</translation>
    </message>
    <message>
      <source>The address of the connection must hold no login and no query: the key is kept by QGIS.</source>
      <translation>Die Adresse der Verbindung darf weder Anmeldung noch Abfrage enthalten: Den Schlüssel bewahrt QGIS auf.</translation>
    </message>
    <message>
      <source>The area is empty: draw a rectangle or a polygon, or zoom the map to your area.</source>
      <translation>Das Gebiet ist leer: Zeichnen Sie ein Rechteck oder ein Polygon, oder zoomen Sie die Karte auf Ihr Gebiet.</translation>
    </message>
    <message>
      <source>The basket could not be kept for the next start of QGIS.</source>
      <translation>Der Warenkorb konnte nicht für den nächsten Start von QGIS aufbewahrt werden.</translation>
    </message>
    <message>
      <source>The bucket cannot be reached: check its address and the network.</source>
      <translation>Der Bucket ist nicht erreichbar: Prüfen Sie seine Adresse und das Netz.</translation>
    </message>
    <message>
      <source>The bucket cannot be written: check its name and the credentials of your environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY or an AWS profile).</source>
      <translation>In den Bucket kann nicht geschrieben werden: Prüfen Sie seinen Namen und die Zugangsdaten Ihrer Umgebung (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY oder ein AWS-Profil).</translation>
    </message>
    <message>
      <source>The bucket holds another number of bytes than were sent: transfer the file again.</source>
      <translation>Der Bucket enthält eine andere Zahl von Bytes, als gesendet wurden: Übertragen Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <source>The catalog holds nothing of this task yet: the next run tries it again.</source>
      <translation>Der Katalog enthält noch nichts von diesem Auftrag: Der nächste Lauf versucht es noch einmal.</translation>
    </message>
    <message>
      <source>The connection broke while the order was being sent, so it may have been placed: nothing will be sent again until the server has been asked.</source>
      <translation>Die Verbindung brach ab, während die Bestellung gesendet wurde, daher ist sie vielleicht aufgegeben: Nichts wird noch einmal gesendet, bevor der Server gefragt wurde.</translation>
    </message>
    <message>
      <source>The connection was changed after this price was seen, so nothing was sent: review the cost again.</source>
      <translation>Die Verbindung wurde gewechselt, nachdem dieser Preis zu sehen war, daher wurde nichts gesendet: Prüfen Sie die Kosten noch einmal.</translation>
    </message>
    <message>
      <source>The connection was changed meanwhile: start this again with the connection that is in use now.</source>
      <translation>Die Verbindung wurde inzwischen gewechselt: Beginnen Sie dies noch einmal mit der jetzt verwendeten Verbindung.</translation>
    </message>
    <message>
      <source>The detections cannot be read: download them instead.</source>
      <translation>Die Detektionen können nicht gelesen werden: Laden Sie sie stattdessen herunter.</translation>
    </message>
    <message>
      <source>The disk is full: free some space and start the download again, it continues where it stopped.</source>
      <translation>Der Datenträger ist voll: Schaffen Sie Platz und starten Sie den Download noch einmal, er geht dort weiter, wo er aufhörte.</translation>
    </message>
    <message>
      <source>The downloaded file holds another image.</source>
      <translation>Die heruntergeladene Datei enthält ein anderes Bild.</translation>
    </message>
    <message>
      <source>The downloaded file holds nothing that a map can show.</source>
      <translation>Die heruntergeladene Datei enthält nichts, was eine Karte zeigen kann.</translation>
    </message>
    <message>
      <source>The downloaded file is gone: download it again.</source>
      <translation>Die heruntergeladene Datei ist nicht mehr da: Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
      <source>The downloaded file is no image that QGIS can read.</source>
      <translation>Die heruntergeladene Datei ist kein Bild, das QGIS lesen kann.</translation>
    </message>
    <message>
      <source>The downloaded file of this layer cannot be read, it may be damaged: let the layer stream again, in its menu, or download the file again.</source>
      <translation>Die heruntergeladene Datei dieses Layers kann nicht gelesen werden, vielleicht ist sie beschädigt: Lassen Sie den Layer in seinem Menü wieder streamen, oder laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
      <source>The file cannot be reached: check the network and try again.</source>
      <translation>Die Datei ist nicht erreichbar: Prüfen Sie das Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The file cannot be written: choose another place for it.</source>
      <translation>Die Datei kann nicht geschrieben werden: Wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message>
      <source>The file changes on the server all the time: try again later.</source>
      <translation>Die Datei ändert sich auf dem Server ständig: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <source>The file changes on the server: try again later.</source>
      <translation>Die Datei ändert sich auf dem Server: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <source>The file could not be downloaded: what has arrived is kept, start the download again to continue.</source>
      <translation>Die Datei konnte nicht heruntergeladen werden: Was schon da ist, bleibt erhalten, starten Sie den Download noch einmal, um fortzufahren.</translation>
    </message>
    <message>
      <source>The file that arrived is not complete or was changed: it was discarded, start the download again.</source>
      <translation>Die empfangene Datei ist unvollständig oder wurde verändert: Sie wurde verworfen, starten Sie den Download noch einmal.</translation>
    </message>
    <message>
      <source>The files of this download are not part of the order any more: choose them anew in the list of orders.</source>
      <translation>Die Dateien dieses Downloads gehören nicht mehr zur Bestellung: Wählen Sie sie in der Liste der Bestellungen neu.</translation>
    </message>
    <message>
      <source>The first date lies after the last one: swap them and search again.</source>
      <translation>Das erste Datum liegt nach dem letzten: Vertauschen Sie sie und suchen Sie noch einmal.</translation>
    </message>
    <message>
      <source>The folder cannot be written: choose another folder for the download.</source>
      <translation>In den Ordner kann nicht geschrieben werden: Wählen Sie einen anderen Ordner für den Download.</translation>
    </message>
    <message>
      <source>The folder of this download is gone: connect its disk and continue, or download into another folder.</source>
      <translation>Der Ordner dieses Downloads ist nicht mehr da: Schließen Sie seinen Datenträger an und setzen Sie fort, oder laden Sie in einen anderen Ordner herunter.</translation>
    </message>
    <message>
      <source>The highest cost must be a number of US dollars, zero or more.</source>
      <translation>Die höchsten Kosten müssen eine Zahl in US-Dollar sein, null oder mehr.</translation>
    </message>
    <message>
      <source>The image cannot be reached: check the network and zoom the map to try again.</source>
      <translation>Das Bild ist nicht erreichbar: Prüfen Sie das Netz und zoomen Sie die Karte, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
      <source>The image does not come: the network or the store is too slow now, zoom the map to try again.</source>
      <translation>Das Bild kommt nicht: Das Netz oder der Speicherdienst ist jetzt zu langsam, zoomen Sie die Karte, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
      <source>The image was changed at the store: what was kept of it is read anew.</source>
      <translation>Das Bild wurde beim Speicherdienst geändert: Was davon aufbewahrt war, wird neu gelesen.</translation>
    </message>
    <message>
      <source>The layer holds no polygon: draw one, or select the ones that you mean.</source>
      <translation>Der Layer enthält kein Polygon: Zeichnen Sie eines, oder wählen Sie die gewünschten aus.</translation>
    </message>
    <message>
      <source>The layer of footprints cannot be opened: choose another one.</source>
      <translation>Der Layer der Umrisse kann nicht geöffnet werden: Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>The layer of footprints has no field item_id: choose a layer of search results.</source>
      <translation>Der Layer der Umrisse hat kein Feld item_id: Wählen Sie einen Layer mit Suchergebnissen.</translation>
    </message>
    <message>
      <source>The layer of the area cannot be opened: choose another one.</source>
      <translation>Der Layer des Gebiets kann nicht geöffnet werden: Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>The link to this file is not accepted any more: prepare the order again.</source>
      <translation>Der Link zu dieser Datei wird nicht mehr angenommen: Bereiten Sie die Bestellung noch einmal vor.</translation>
    </message>
    <message>
      <source>The links of this order ran out and renewing it is not free: order the scenes again and see the price.</source>
      <translation>Die Links dieser Bestellung sind abgelaufen, und ihre Erneuerung ist nicht kostenlos: Bestellen Sie die Szenen noch einmal und sehen Sie den Preis.</translation>
    </message>
    <message>
      <source>The links of this order ran out: renew the order, which is free for scenes that you own.</source>
      <translation>Die Links dieser Bestellung sind abgelaufen: Erneuern Sie die Bestellung; für Szenen, die Ihnen gehören, ist das kostenlos.</translation>
    </message>
    <message>
      <source>The list of downloads cannot be kept: free some disk space or check the profile folder of QGIS.</source>
      <translation>Die Liste der Downloads kann nicht aufbewahrt werden: Schaffen Sie Platz auf dem Datenträger oder prüfen Sie den Profilordner von QGIS.</translation>
    </message>
    <message>
      <source>The list of downloads comes from a newer Capella Explorer: update the plugin.</source>
      <translation>Die Liste der Downloads stammt von einem neueren Capella Explorer: Aktualisieren Sie die Erweiterung.</translation>
    </message>
    <message>
      <source>The map shows no part of the Earth: zoom to your area.</source>
      <translation>Die Karte zeigt keinen Teil der Erde: Zoomen Sie auf Ihr Gebiet.</translation>
    </message>
    <message>
      <source>The order costs more than the limit, so nothing was sent: raise the limit or order less.</source>
      <translation>Die Bestellung kostet mehr als die Grenze, daher wurde nichts gesendet: Heben Sie die Grenze an oder bestellen Sie weniger.</translation>
    </message>
    <message>
      <source>The order is still being prepared: nothing is lost, run this again later.</source>
      <translation>Die Bestellung wird noch vorbereitet: Nichts ist verloren, starten Sie dies später noch einmal.</translation>
    </message>
    <message>
      <source>The order journal cannot be written, so no order was sent: free some disk space or check the profile folder.</source>
      <translation>Das Bestelljournal kann nicht geschrieben werden, daher wurde keine Bestellung gesendet: Schaffen Sie Platz auf dem Datenträger oder prüfen Sie den Profilordner.</translation>
    </message>
    <message>
      <source>The order journal comes from a newer Capella Explorer, so no order was sent: update the plugin.</source>
      <translation>Das Bestelljournal stammt von einem neueren Capella Explorer, daher wurde keine Bestellung gesendet: Aktualisieren Sie die Erweiterung.</translation>
    </message>
    <message>
      <source>The order was not sent, so nothing was spent.</source>
      <translation>Die Bestellung wurde nicht gesendet, es wurde also nichts ausgegeben.</translation>
    </message>
    <message>
      <source>The order would cross a limit of yours, so nothing was sent: order less or change the limit.</source>
      <translation>Die Bestellung würde eine Ihrer Grenzen überschreiten, daher wurde nichts gesendet: Bestellen Sie weniger oder ändern Sie die Grenze.</translation>
    </message>
    <message>
      <source>The price could not be read, so nothing was sent: order in the window, where you can judge it yourself.</source>
      <translation>Der Preis konnte nicht gelesen werden, daher wurde nichts gesendet: Bestellen Sie im Fenster, wo Sie ihn selbst beurteilen können.</translation>
    </message>
    <message>
      <source>The report cannot be written: choose another place.</source>
      <translation>Der Bericht kann nicht geschrieben werden: Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>The report of this download is not there: its folder was moved, or its disk is not connected.</source>
      <translation>Der Bericht dieses Downloads ist nicht da: Sein Ordner wurde verschoben, oder sein Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
      <source>The scenes of this task are not free for you, so nothing was sent: search for them and order them where you see the price first.</source>
      <translation>Die Szenen dieses Auftrags sind für Sie nicht kostenlos, daher wurde nichts gesendet: Suchen Sie nach ihnen und bestellen Sie sie dort, wo Sie zuerst den Preis sehen.</translation>
    </message>
    <message>
      <source>The smallest incidence angle lies above the largest: swap them and search again.</source>
      <translation>Der kleinste Einfallswinkel liegt über dem größten: Vertauschen Sie sie und suchen Sie noch einmal.</translation>
    </message>
    <message>
      <source>The spend log cannot be written there: choose another folder.</source>
      <translation>Das Ausgabenprotokoll kann dort nicht geschrieben werden: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>The store does not have this file, though the order names it: try again later, or ask Capella's support.</source>
      <translation>Der Speicherdienst hat diese Datei nicht, obwohl die Bestellung sie nennt: Versuchen Sie es später noch einmal, oder fragen Sie den Support von Capella.</translation>
    </message>
    <message>
      <source>The store is busy: zoom the map in a minute to try again.</source>
      <translation>Der Speicherdienst ist ausgelastet: Zoomen Sie die Karte in einer Minute, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
      <source>The store sends whole files only: download this product instead.</source>
      <translation>Der Speicherdienst sendet nur ganze Dateien: Laden Sie dieses Produkt stattdessen herunter.</translation>
    </message>
    <message>
      <source>The store stopped sending parts of files: download to a folder instead.</source>
      <translation>Der Speicherdienst sendet keine Teile von Dateien mehr: Laden Sie stattdessen in einen Ordner herunter.</translation>
    </message>
    <message>
      <source>The thumbnail cannot be read.</source>
      <translation>Das Vorschaubild kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>There is more than one area: give an extent, a layer or a geometry, but only one of them.</source>
      <translation>Es gibt mehr als ein Gebiet: Geben Sie nur eines an: Ausdehnung, Layer oder Geometrie.</translation>
    </message>
    <message>
      <source>There is no highest cost: say how many US dollars an order may cost at most.</source>
      <translation>Es gibt keine höchsten Kosten: Sagen Sie, wie viele US-Dollar eine Bestellung höchstens kosten darf.</translation>
    </message>
    <message>
      <source>There is nothing to order yet: add a scene to the basket first.</source>
      <translation>Es gibt noch nichts zu bestellen: Legen Sie zuerst eine Szene in den Warenkorb.</translation>
    </message>
    <message>
      <source>This acquisition has no GEO image, so vessels cannot be detected in it.</source>
      <translation>Diese Aufnahme hat kein GEO-Bild, daher können in ihr keine Schiffe erkannt werden.</translation>
    </message>
    <message>
      <source>This computer paused while the order was about to be sent, so it was not sent: review it again.</source>
      <translation>Dieser Rechner stand still, als die Bestellung gesendet werden sollte, daher wurde sie nicht gesendet: Prüfen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>This file has no link: it has to be ordered first.</source>
      <translation>Diese Datei hat keinen Link: Sie muss zuerst bestellt werden.</translation>
    </message>
    <message>
      <source>This file holds nothing that a map can show.</source>
      <translation>Diese Datei enthält nichts, was eine Karte zeigen kann.</translation>
    </message>
    <message>
      <source>This file is not part of the order any more: refresh the list.</source>
      <translation>Diese Datei gehört nicht mehr zur Bestellung: Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
      <source>This image cannot be read, it may be damaged: prepare the order again, or download it.</source>
      <translation>Dieses Bild kann nicht gelesen werden, vielleicht ist es beschädigt: Bereiten Sie die Bestellung noch einmal vor, oder laden Sie es herunter.</translation>
    </message>
    <message>
      <source>This image has another size or type than the catalog says: it is shown as its file says.</source>
      <translation>Dieses Bild hat eine andere Größe oder einen anderen Typ, als der Katalog sagt: Es wird so gezeigt, wie seine Datei sagt.</translation>
    </message>
    <message>
      <source>This image was ordered by another account: choose the connection with which it was bought.</source>
      <translation>Dieses Bild wurde von einem anderen Konto bestellt: Wählen Sie die Verbindung, mit der es gekauft wurde.</translation>
    </message>
    <message>
      <source>This is no address of a bucket: write s3://bucket/folder.</source>
      <translation>Dies ist keine Adresse eines Buckets: Schreiben Sie s3://bucket/ordner.</translation>
    </message>
    <message>
      <source>This order holds a product that this version cannot order: renew it in the Capella console.</source>
      <translation>Diese Bestellung enthält ein Produkt, das diese Version nicht bestellen kann: Erneuern Sie sie in der Capella-Konsole.</translation>
    </message>
    <message>
      <source>This order is still being prepared: wait until it is ready.</source>
      <translation>Diese Bestellung wird noch vorbereitet: Warten Sie, bis sie bereit ist.</translation>
    </message>
    <message>
      <source>This price was seen too long ago, so nothing was sent: review it again.</source>
      <translation>Dieser Preis wurde vor zu langer Zeit angezeigt, daher wurde nichts gesendet: Prüfen Sie ihn noch einmal.</translation>
    </message>
    <message>
      <source>This product cannot be streamed onto the map: download it instead.</source>
      <translation>Dieses Produkt kann nicht auf die Karte gestreamt werden: Laden Sie es stattdessen herunter.</translation>
    </message>
    <message>
      <source>Vessel detection is made from the GEO image of the same collect: add that image to the order too.</source>
      <translation>Die Schiffserkennung wird aus dem GEO-Bild derselben Aufnahme gemacht: Fügen Sie auch dieses Bild der Bestellung hinzu.</translation>
    </message>
    <message>
      <source>Your account is not permitted to do this: ask your organization's manager for access.</source>
      <translation>Ihr Konto darf das nicht: Bitten Sie den Verwalter Ihrer Organisation um Zugang.</translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <source>Acquired</source>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>Sammlung</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>Item</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Blick</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Modus</translation>
    </message>
    <message>
      <source>Orbit</source>
      <translation>Orbit</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>Auflösung</translation>
    </message>
    <message>
      <source>{direction}, {platform}</source>
      <translation>{direction}, {platform}</translation>
    </message>
    <message>
      <source>{length} on the ground</source>
      <translation>{length} am Boden</translation>
    </message>
    <message>
      <source>{side}, {angle} incidence</source>
      <translation>{side}, Einfallswinkel {angle}</translation>
    </message>
    <message>
      <source>{utc} UTC</source>
      <translation>{utc} UTC</translation>
    </message>
  </context>
  <context>
    <name>FileModel</name>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>fetch</source>
      <translation>holen</translation>
    </message>
    <message>
      <source>{file}: {state}</source>
      <translation>{file}: {state}</translation>
    </message>
  </context>
  <context>
    <name>FolderChoice</name>
    <message>
      <source>Folder of downloads</source>
      <translation>Ordner der Downloads</translation>
    </message>
    <message>
      <source>Other folder…</source>
      <translation>Anderer Ordner…</translation>
    </message>
  </context>
  <context>
    <name>Footprints</name>
    <message>
      <source>Capella search</source>
      <translation>Capella-Suche</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>&amp;Add connection...</source>
      <translation>Verbindung &amp;hinzufügen...</translation>
    </message>
    <message>
      <source>&amp;Change key or address...</source>
      <translation>&amp;Schlüssel oder Adresse ändern...</translation>
    </message>
    <message>
      <source>&amp;Remove this connection</source>
      <translation>Diese Verbindung &amp;entfernen</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Konto</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <source>Opens the help of Capella Explorer (Alt+Q)</source>
      <translation>Öffnet die Hilfe von Capella Explorer (Alt+Q)</translation>
    </message>
    <message>
      <source>Opens the options of Capella Explorer (Alt+X)</source>
      <translation>Öffnet die Optionen von Capella Explorer (Alt+X)</translation>
    </message>
    <message>
      <source>Which service to use; connections are added and changed here</source>
      <translation>Welcher Dienst verwendet wird; hier werden Verbindungen hinzugefügt und geändert</translation>
    </message>
  </context>
  <context>
    <name>ItemList</name>
    <message>
      <source>One row per acquisition; the arrow opens its products. Enter shows the preview.</source>
      <translation>Eine Zeile je Aufnahme; der Pfeil öffnet ihre Produkte. Die Eingabetaste zeigt die Vorschau.</translation>
    </message>
    <message>
      <source>Scenes that were found</source>
      <translation>Gefundene Szenen</translation>
    </message>
    <message>
      <source>owned</source>
      <translation>eigen</translation>
    </message>
  </context>
  <context>
    <name>ItemModel</name>
    <message>
      <source>A tick stands for a scene that your organization has bought before</source>
      <translation>Ein Haken steht für eine Szene, die Ihre Organisation schon gekauft hat</translation>
    </message>
    <message>
      <source>Acquired (UTC)</source>
      <translation>Aufnahme (UTC)</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Blick</translation>
    </message>
    <message>
      <source>Looks {side}, {angle} incidence</source>
      <translation>Blick nach {side}, Einfallswinkel {angle}</translation>
    </message>
    <message>
      <source>Owned</source>
      <translation>Eigen</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Product types found for this acquisition, and the polarisation</source>
      <translation>Für diese Aufnahme gefundene Produkttypen und die Polarisation</translation>
    </message>
    <message>
      <source>Side to which the radar looked, and the incidence angle from the vertical</source>
      <translation>Seite, nach der das Radar blickte, und der Einfallswinkel gegen die Senkrechte</translation>
    </message>
    <message>
      <source>When the radar looked, and how the beam was steered</source>
      <translation>Wann das Radar aufnahm und wie der Strahl gelenkt wurde</translation>
    </message>
    <message>
      <source>Your organization has bought this before</source>
      <translation>Ihre Organisation hat dies schon gekauft</translation>
    </message>
    <message>
      <source>owned</source>
      <translation>eigen</translation>
    </message>
    <message>
      <source>{count} of {all}</source>
      <translation>{count} von {all}</translation>
    </message>
    <message>
      <source>{count} owned</source>
      <translation>{count} eigen</translation>
    </message>
  </context>
  <context>
    <name>ItemNaming</name>
    <message>
      <source>all of a task</source>
      <translation>ganzer Auftrag</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>Szene</translation>
    </message>
  </context>
  <context>
    <name>KeptTiles</name>
    <message>
      <source>Measuring what is kept</source>
      <translation>Aufbewahrtes wird gemessen</translation>
    </message>
    <message>
      <source>Removing what is kept</source>
      <translation>Aufbewahrtes wird entfernt</translation>
    </message>
  </context>
  <context>
    <name>LayerMenu</name>
    <message>
      <source>&amp;Amplitude, 2-98 %</source>
      <translation>&amp;Amplitude, 2-98 %</translation>
    </message>
    <message>
      <source>&amp;Sigma nought in dB</source>
      <translation>&amp;Sigma null in dB</translation>
    </message>
    <message>
      <source>As &amp;delivered</source>
      <translation>&amp;Wie geliefert</translation>
    </message>
    <message>
      <source>Averages pixels where the map is smaller than the image; no number changes</source>
      <translation>Mittelt Pixel, wo die Karte kleiner ist als das Bild; keine Zahl ändert sich</translation>
    </message>
    <message>
      <source>Compare side &amp;by side</source>
      <translation>&amp;Nebeneinander vergleichen</translation>
    </message>
    <message>
      <source>Download this image first.</source>
      <translation>Laden Sie dieses Bild zuerst herunter.</translation>
    </message>
    <message>
      <source>Radar image</source>
      <translation>Radarbild</translation>
    </message>
    <message>
      <source>Read the &amp;downloaded file</source>
      <translation>&amp;Heruntergeladene Datei lesen</translation>
    </message>
    <message>
      <source>Select two to six images: each gets a view of its own that moves with the map</source>
      <translation>Wählen Sie zwei bis sechs Bilder: Jedes bekommt eine eigene Ansicht, die sich mit der Karte bewegt</translation>
    </message>
    <message>
      <source>Show loo&amp;k direction</source>
      <translation>Blick&amp;richtung zeigen</translation>
    </message>
    <message>
      <source>Sigma nought, &amp;linear</source>
      <translation>Sigma null, &amp;linear</translation>
    </message>
    <message>
      <source>Smoo&amp;th speckle</source>
      <translation>Speckle &amp;glätten</translation>
    </message>
    <message>
      <source>Stream from &amp;Capella</source>
      <translation>&amp;Von Capella streamen</translation>
    </message>
    <message>
      <source>This layer does not stream</source>
      <translation>Dieser Layer wird nicht gestreamt</translation>
    </message>
    <message>
      <source>Two arrows at the corner of the scene: where the satellite flew, and where it looked</source>
      <translation>Zwei Pfeile an der Ecke der Szene: wohin der Satellit flog und wohin er blickte</translation>
    </message>
  </context>
  <context>
    <name>LayerSwitches</name>
    <message>
      <source>Measuring the brightness of an image</source>
      <translation>Helligkeit eines Bildes wird gemessen</translation>
    </message>
  </context>
  <context>
    <name>LayerWords</name>
    <message>
      <source>&lt;b&gt;{confidence} %&lt;/b&gt; sure&lt;br&gt;{length} m long, heading {heading}°</source>
      <translation>&lt;b&gt;{confidence} %&lt;/b&gt; sicher&lt;br&gt;{length} m lang, Kurs {heading}°</translation>
    </message>
    <message>
      <source>Amplitude</source>
      <translation>Amplitude</translation>
    </message>
    <message>
      <source>Backscatter</source>
      <translation>Rückstreuung</translation>
    </message>
    <message>
      <source>Beta nought</source>
      <translation>Beta null</translation>
    </message>
    <message>
      <source>Capella order {when}</source>
      <translation>Capella-Bestellung {when}</translation>
    </message>
    <message>
      <source>Capella previews</source>
      <translation>Capella-Vorschauen</translation>
    </message>
    <message>
      <source>Digital number</source>
      <translation>Digitalwert</translation>
    </message>
    <message>
      <source>Flight direction</source>
      <translation>Flugrichtung</translation>
    </message>
    <message>
      <source>Gamma nought</source>
      <translation>Gamma null</translation>
    </message>
    <message>
      <source>Likely (0.70 to 0.85)</source>
      <translation>Wahrscheinlich (0,70 bis 0,85)</translation>
    </message>
    <message>
      <source>Look direction</source>
      <translation>Blickrichtung</translation>
    </message>
    <message>
      <source>Look direction of {scene}</source>
      <translation>Blickrichtung von {scene}</translation>
    </message>
    <message>
      <source>Look direction {bearing} from north</source>
      <translation>Blickrichtung {bearing} von Nord</translation>
    </message>
    <message>
      <source>Possible (below 0.70)</source>
      <translation>Möglich (unter 0,70)</translation>
    </message>
    <message>
      <source>STAC item {item} of {collection}.</source>
      <translation>STAC-Item {item} von {collection}.</translation>
    </message>
    <message>
      <source>Sigma nought</source>
      <translation>Sigma null</translation>
    </message>
    <message>
      <source>Sliding spotlight</source>
      <translation>Sliding Spotlight</translation>
    </message>
    <message>
      <source>Spotlight</source>
      <translation>Spotlight</translation>
    </message>
    <message>
      <source>Stripmap</source>
      <translation>Stripmap</translation>
    </message>
    <message>
      <source>Sure (0.85 and more)</source>
      <translation>Sicher (0,85 und mehr)</translation>
    </message>
    <message>
      <source>Synthetic aperture radar: {kind}.</source>
      <translation>Radar mit synthetischer Apertur: {kind}.</translation>
    </message>
    <message>
      <source>The calibration of this product is “{word}”: its decibels cannot be compared with those of other scenes.</source>
      <translation>Die Kalibrierung dieses Produkts ist „{word}“: Seine Dezibel lassen sich nicht mit denen anderer Szenen vergleichen.</translation>
    </message>
    <message>
      <source>The radar</source>
      <translation>Das Radar</translation>
    </message>
    <message>
      <source>This product is not fully calibrated: its decibels cannot be compared with those of other scenes.</source>
      <translation>Dieses Produkt ist nicht vollständig kalibriert: Seine Dezibel lassen sich nicht mit denen anderer Szenen vergleichen.</translation>
    </message>
    <message>
      <source>This product names no scale factor, so it is shown in amplitude.</source>
      <translation>Dieses Produkt nennt keinen Skalenfaktor, daher wird es als Amplitude gezeigt.</translation>
    </message>
    <message>
      <source>a descending orbit</source>
      <translation>einem absteigenden Orbit</translation>
    </message>
    <message>
      <source>an ascending orbit</source>
      <translation>einem aufsteigenden Orbit</translation>
    </message>
    <message>
      <source>flight direction</source>
      <translation>Flugrichtung</translation>
    </message>
    <message>
      <source>land mask</source>
      <translation>Landmaske</translation>
    </message>
    <message>
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <source>left looking</source>
      <translation>Blick nach links</translation>
    </message>
    <message>
      <source>look direction</source>
      <translation>Blickrichtung</translation>
    </message>
    <message>
      <source>preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>raw vessel classes</source>
      <translation>rohe Schiffsklassen</translation>
    </message>
    <message>
      <source>raw vessel detections</source>
      <translation>rohe Schiffsdetektionen</translation>
    </message>
    <message>
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <source>right looking</source>
      <translation>Blick nach rechts</translation>
    </message>
    <message>
      <source>thumbnail</source>
      <translation>Vorschaubild</translation>
    </message>
    <message>
      <source>vessel classes</source>
      <translation>Schiffsklassen</translation>
    </message>
    <message>
      <source>vessel detections</source>
      <translation>Schiffsdetektionen</translation>
    </message>
    <message>
      <source>{incidence} incidence</source>
      <translation>Einfallswinkel {incidence}</translation>
    </message>
    <message>
      <source>{platform} looks at {incidence} incidence.</source>
      <translation>{platform} blickt unter einem Einfallswinkel von {incidence}.</translation>
    </message>
    <message>
      <source>{platform} looks {side} from {orbit} at {incidence} incidence.</source>
      <translation>{platform} blickt aus {orbit} nach {side}, unter einem Einfallswinkel von {incidence}.</translation>
    </message>
    <message>
      <source>{platform} looks {side} from {orbit}.</source>
      <translation>{platform} blickt aus {orbit} nach {side}.</translation>
    </message>
  </context>
  <context>
    <name>LibraryController</name>
    <message>
      <source>Reading the library</source>
      <translation>Bibliothek wird gelesen</translation>
    </message>
  </context>
  <context>
    <name>LibraryModel</name>
    <message>
      <source>Acquired</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>Item</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>{files} gone</source>
      <translation>{files} nicht mehr da</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoomen</translation>
    </message>
    <message>
      <source>Add to &amp;map</source>
      <translation>Zur &amp;Karte hinzufügen</translation>
    </message>
    <message>
      <source>Copy the path of the STAC item</source>
      <translation>Pfad des STAC-Items kopieren</translation>
    </message>
    <message>
      <source>Dow&amp;nloads</source>
      <translation>Do&amp;wnloads</translation>
    </message>
    <message>
      <source>Downloaded items, newest first</source>
      <translation>Heruntergeladene Items, die neuesten zuerst</translation>
    </message>
    <message>
      <source>Filter the library</source>
      <translation>Bibliothek filtern</translation>
    </message>
    <message>
      <source>Goes to the queue of downloads</source>
      <translation>Geht zur Warteschlange der Downloads</translation>
    </message>
    <message>
      <source>Moves the map to the selected items</source>
      <translation>Bewegt die Karte zu den gewählten Items</translation>
    </message>
    <message>
      <source>Nothing downloaded yet</source>
      <translation>Noch nichts heruntergeladen</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>Ordner öff&amp;nen</translation>
    </message>
    <message>
      <source>Opens the images of the selected items as layers (Enter)</source>
      <translation>Öffnet die Bilder der gewählten Items als Layer (Eingabetaste)</translation>
    </message>
    <message>
      <source>Reading the library</source>
      <translation>Bibliothek wird gelesen</translation>
    </message>
    <message>
      <source>Reads the folder again (Alt+U)</source>
      <translation>Liest den Ordner neu (Alt+U)</translation>
    </message>
    <message>
      <source>STAC catalog</source>
      <translation>STAC-Katalog</translation>
    </message>
    <message>
      <source>Show &amp;downloads</source>
      <translation>Downloads z&amp;eigen</translation>
    </message>
    <message>
      <source>Shows only items that contain these words: id, collection, type, file</source>
      <translation>Zeigt nur Items, die diese Wörter enthalten: ID, Sammlung, Typ, Datei</translation>
    </message>
    <message>
      <source>Shows the files in the file manager</source>
      <translation>Zeigt die Dateien im Dateimanager</translation>
    </message>
    <message>
      <source>The static STAC catalog of all that lies here; any STAC program can read it</source>
      <translation>Der statische STAC-Katalog von allem, was hier liegt; jedes STAC-Programm kann ihn lesen</translation>
    </message>
    <message>
      <source>What you download is listed here, and lies in its folder as a STAC catalog for other programs.</source>
      <translation>Was Sie herunterladen, wird hier aufgelistet und liegt in seinem Ordner als STAC-Katalog für andere Programme.</translation>
    </message>
    <message>
      <source>Which folder of downloads is shown; earlier ones are remembered</source>
      <translation>Welcher Ordner der Downloads gezeigt wird; frühere werden gemerkt</translation>
    </message>
    <message>
      <source>{folder} is not there now: connect its disk and refresh, or choose another folder.</source>
      <translation>{folder} ist jetzt nicht da: Schließen Sie den Datenträger an und aktualisieren Sie, oder wählen Sie einen anderen Ordner.</translation>
    </message>
  </context>
  <context>
    <name>LimitOverride</name>
    <message>
      <source>Crosses the limit for this order only; the limit stays as it is in the options</source>
      <translation>Überschreitet die Grenze nur für diese Bestellung; in den Optionen bleibt sie, wie sie ist</translation>
    </message>
    <message>
      <source>O&amp;rder over my limit</source>
      <translation>Ü&amp;ber meine Grenze bestellen</translation>
    </message>
    <message>
      <source>Order over my limit</source>
      <translation>Über meine Grenze bestellen</translation>
    </message>
    <message>
      <source>Reason for crossing the limit</source>
      <translation>Grund für das Überschreiten der Grenze</translation>
    </message>
    <message>
      <source>The box and the reason are kept in the log of spending.</source>
      <translation>Das Häkchen und der Grund werden im Ausgabenprotokoll festgehalten.</translation>
    </message>
    <message>
      <source>Why this order may cross the limit; it is kept in the log of spending</source>
      <translation>Warum diese Bestellung die Grenze überschreiten darf; es wird im Ausgabenprotokoll festgehalten</translation>
    </message>
    <message>
      <source>Why? For example: flood response, agreed with the team lead</source>
      <translation>Warum? Zum Beispiel: Hochwassereinsatz, mit der Teamleitung abgesprochen</translation>
    </message>
  </context>
  <context>
    <name>LineWording</name>
    <message>
      <source>Amplitude change</source>
      <translation>Amplitudenänderung</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <source>Vessel classification</source>
      <translation>Schiffsklassifikation</translation>
    </message>
    <message>
      <source>Vessel detection</source>
      <translation>Schiffserkennung</translation>
    </message>
    <message>
      <source>{analytic} is made from the {image} image of the same acquisition: both are ordered.</source>
      <translation>{analytic} entsteht aus dem {image}-Bild derselben Aufnahme: Beide werden bestellt.</translation>
    </message>
  </context>
  <context>
    <name>LocalFiles</name>
    <message>
      <source>Opening downloaded files</source>
      <translation>Heruntergeladene Dateien werden geöffnet</translation>
    </message>
  </context>
  <context>
    <name>LocalOffers</name>
    <message numerus="yes">
      <source>Capella Explorer: %Ln layers still stream images that have been downloaded.</source>
      <translation>
        <numerusform>Capella Explorer: %Ln Layer streamt noch ein Bild, das heruntergeladen ist.</numerusform>
        <numerusform>Capella Explorer: %Ln Layer streamen noch Bilder, die heruntergeladen sind.</numerusform>
      </translation>
    </message>
    <message>
      <source>Capella Explorer: “{layer}” has been downloaded, and its layer still streams.</source>
      <translation>Capella Explorer: „{layer}“ ist heruntergeladen, und der Layer streamt noch.</translation>
    </message>
    <message>
      <source>Read from &amp;disk</source>
      <translation>Vom &amp;Datenträger lesen</translation>
    </message>
    <message>
      <source>The layers read the downloaded files from now on; their menu changes it back</source>
      <translation>Die Layer lesen ab jetzt die heruntergeladenen Dateien; in ihrem Menü lässt sich das zurückstellen</translation>
    </message>
  </context>
  <context>
    <name>LocalSwaps</name>
    <message>
      <source>Looking for downloaded files</source>
      <translation>Heruntergeladene Dateien werden gesucht</translation>
    </message>
    <message>
      <source>Opening a downloaded file</source>
      <translation>Heruntergeladene Datei wird geöffnet</translation>
    </message>
  </context>
  <context>
    <name>MapView</name>
    <message>
      <source>Drawn area</source>
      <translation>Gezeichnetes Gebiet</translation>
    </message>
    <message>
      <source>Map view</source>
      <translation>Kartenansicht</translation>
    </message>
  </context>
  <context>
    <name>Misfits</name>
    <message>
      <source>Reading the header of an image</source>
      <translation>Der Kopf eines Bildes wird gelesen</translation>
    </message>
  </context>
  <context>
    <name>MoneyWording</name>
    <message>
      <source>Default contract</source>
      <translation>Standardvertrag</translation>
    </message>
    <message>
      <source>Not every price is known, so your limit of {limit} for one month cannot be checked.</source>
      <translation>Nicht jeder Preis ist bekannt, daher kann Ihre Grenze von {limit} für einen Monat nicht geprüft werden.</translation>
    </message>
    <message>
      <source>Not every price is known, so your limit of {limit} for one order cannot be checked.</source>
      <translation>Nicht jeder Preis ist bekannt, daher kann Ihre Grenze von {limit} für eine Bestellung nicht geprüft werden.</translation>
    </message>
    <message>
      <source>Not every price is known, so your limit of {limit} for orders without a person cannot be checked.</source>
      <translation>Nicht jeder Preis ist bekannt, daher kann Ihre Grenze von {limit} für automatische Bestellungen nicht geprüft werden.</translation>
    </message>
    <message>
      <source>The price as the service wrote it; it could not be read as an amount</source>
      <translation>Der Preis, wie der Dienst ihn geschrieben hat; als Betrag war er nicht lesbar</translation>
    </message>
    <message>
      <source>The price that the service names for this line</source>
      <translation>Der Preis, den der Dienst für diese Position nennt</translation>
    </message>
    <message>
      <source>The service charges nothing for this line: it is free or your organization owns it</source>
      <translation>Der Dienst berechnet für diese Position nichts: Sie ist kostenlos oder gehört Ihrer Organisation</translation>
    </message>
    <message>
      <source>The service did not name a price for this line. That does not mean that it is free.</source>
      <translation>Der Dienst hat für diese Position keinen Preis genannt. Das heißt nicht, dass sie kostenlos ist.</translation>
    </message>
    <message>
      <source>This order costs {sum}. Your limit for one order is {limit}.</source>
      <translation>Diese Bestellung kostet {sum}. Ihre Grenze für eine Bestellung ist {limit}.</translation>
    </message>
    <message>
      <source>This order would bring the month to {sum} of {limit}.</source>
      <translation>Mit dieser Bestellung wären es in diesem Monat {sum} von {limit}.</translation>
    </message>
    <message>
      <source>This order would bring what is ordered without a person to {sum} of {limit} in this month.</source>
      <translation>Mit dieser Bestellung wären es bei den automatischen Bestellungen dieses Monats {sum} von {limit}.</translation>
    </message>
    <message>
      <source>free</source>
      <translation>kostenlos</translation>
    </message>
    <message>
      <source>not priced</source>
      <translation>ohne Preis</translation>
    </message>
    <message>
      <source>{contract} ({sum} left)</source>
      <translation>{contract} (noch {sum})</translation>
    </message>
    <message>
      <source>{spent} of {limit}</source>
      <translation>{spent} von {limit}</translation>
    </message>
    <message numerus="yes">
      <source>{sum} and %Ln order of unknown price</source>
      <translation>
        <numerusform>{sum} und %Ln Bestellung mit unbekanntem Preis</numerusform>
        <numerusform>{sum} und %Ln Bestellungen mit unbekanntem Preis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{sum} and %Ln orders of unknown price</source>
      <translation>
        <numerusform>{sum} und %Ln Bestellung mit unbekanntem Preis</numerusform>
        <numerusform>{sum} und %Ln Bestellungen mit unbekanntem Preis</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MoreFilters</name>
    <message>
      <source>All collections</source>
      <translation>Alle Sammlungen</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Beliebig</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Sammlungen</translation>
    </message>
    <message>
      <source>Collections to search; none ticked searches them all</source>
      <translation>Zu durchsuchende Sammlungen; ist keine angehakt, werden alle durchsucht</translation>
    </message>
    <message>
      <source>Collections, mode, polarisation, look side, orbit, incidence, ownership, limit</source>
      <translation>Sammlungen, Modus, Polarisation, Blickrichtung, Orbit, Einfallswinkel, Zugehörigkeit, Grenze</translation>
    </message>
    <message>
      <source>Direction of flight</source>
      <translation>Flugrichtung</translation>
    </message>
    <message>
      <source>HH: sent and received horizontally</source>
      <translation>HH: horizontal gesendet und empfangen</translation>
    </message>
    <message>
      <source>Incidence</source>
      <translation>Einfallswinkel</translation>
    </message>
    <message>
      <source>Instrument mode</source>
      <translation>Aufnahmemodus</translation>
    </message>
    <message>
      <source>Largest incidence angle from the vertical, in degrees</source>
      <translation>Größter Einfallswinkel gegen die Senkrechte, in Grad</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <source>Look side</source>
      <translation>Blickrichtung</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Modus</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>Weitere Filter</translation>
    </message>
    <message>
      <source>Most scenes that a search returns, newest first</source>
      <translation>Wie viele Szenen eine Suche höchstens liefert, die neuesten zuerst</translation>
    </message>
    <message>
      <source>Orbit</source>
      <translation>Orbit</translation>
    </message>
    <message>
      <source>Ownership</source>
      <translation>Zugehörigkeit</translation>
    </message>
    <message>
      <source>Polarisation</source>
      <translation>Polarisation</translation>
    </message>
    <message>
      <source>Polarisation, transmitted and received</source>
      <translation>Polarisation, gesendet und empfangen</translation>
    </message>
    <message>
      <source>Side to which the radar looks</source>
      <translation>Seite, nach der das Radar blickt</translation>
    </message>
    <message>
      <source>Smallest incidence angle from the vertical, in degrees</source>
      <translation>Kleinster Einfallswinkel gegen die Senkrechte, in Grad</translation>
    </message>
    <message>
      <source>VV: sent and received vertically</source>
      <translation>VV: vertikal gesendet und empfangen</translation>
    </message>
    <message>
      <source>Whose scenes</source>
      <translation>Wem die Szenen gehören</translation>
    </message>
    <message>
      <source>any</source>
      <translation>beliebig</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Message</source>
      <translation>Mitteilung</translation>
    </message>
  </context>
  <context>
    <name>OptionsForm</name>
    <message>
      <source>Amplitude as delivered</source>
      <translation>Amplitude wie geliefert</translation>
    </message>
    <message>
      <source>Calibrated, sigma nought as linear power</source>
      <translation>Kalibriert, Sigma null als lineare Leistung</translation>
    </message>
    <message>
      <source>Calibrated, sigma nought in dB</source>
      <translation>Kalibriert, Sigma null in dB</translation>
    </message>
  </context>
  <context>
    <name>OptionsPage</name>
    <message>
      <source>Default &amp;look</source>
      <translation>Standard&amp;darstellung</translation>
    </message>
    <message>
      <source>Default look</source>
      <translation>Standarddarstellung</translation>
    </message>
    <message>
      <source>How a radar image is drawn when it is opened; each layer can be changed later</source>
      <translation>Wie ein Radarbild beim Öffnen dargestellt wird; jeder Layer kann später geändert werden</translation>
    </message>
    <message>
      <source>Most scenes that a search asks for at first, up to 10,000</source>
      <translation>Wie viele Szenen eine Suche zunächst höchstens abfragt, bis zu 10.000</translation>
    </message>
    <message>
      <source>Scenes per &amp;search</source>
      <translation>Szenen pro &amp;Suche</translation>
    </message>
    <message>
      <source>Scenes per search</source>
      <translation>Szenen pro Suche</translation>
    </message>
    <message>
      <source>Search and map</source>
      <translation>Suche und Karte</translation>
    </message>
    <message>
      <source>What a search asks for and how images are drawn at first</source>
      <translation>Wonach eine Suche fragt und wie Bilder zunächst dargestellt werden</translation>
    </message>
  </context>
  <context>
    <name>OrderActions</name>
    <message>
      <source>Asks whether the order is ready now, or whether it was placed at all</source>
      <translation>Fragt, ob die Bestellung jetzt bereit ist oder ob sie überhaupt aufgegeben wurde</translation>
    </message>
    <message>
      <source>Check a&amp;gain</source>
      <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
      <source>Chooses files and a folder, then downloads</source>
      <translation>Wählt Dateien und einen Ordner und lädt dann herunter</translation>
    </message>
    <message>
      <source>Dow&amp;nload...</source>
      <translation>&amp;Herunterladen...</translation>
    </message>
    <message>
      <source>Moves the map to the scenes of the order</source>
      <translation>Bewegt die Karte zu den Szenen der Bestellung</translation>
    </message>
    <message>
      <source>O&amp;rder again</source>
      <translation>Erneut &amp;bestellen</translation>
    </message>
    <message>
      <source>On m&amp;ap</source>
      <translation>Auf die &amp;Karte</translation>
    </message>
    <message>
      <source>Opens every image of the order on the map, without downloading it (Enter)</source>
      <translation>Öffnet jedes Bild der Bestellung auf der Karte, ohne es herunterzuladen (Eingabetaste)</translation>
    </message>
    <message>
      <source>Orders the same again for fresh links, all selected orders at once. You are asked first if that costs anything.</source>
      <translation>Bestellt dasselbe noch einmal, um frische Links zu bekommen, alle gewählten Bestellungen auf einmal. Sie werden zuerst gefragt, wenn das etwas kostet.</translation>
    </message>
    <message>
      <source>Renew l&amp;inks</source>
      <translation>Links &amp;erneuern</translation>
    </message>
    <message>
      <source>S&amp;tream all</source>
      <translation>Alle s&amp;treamen</translation>
    </message>
  </context>
  <context>
    <name>OrderController</name>
    <message>
      <source>Asking about open orders</source>
      <translation>Offene Bestellungen werden erfragt</translation>
    </message>
    <message>
      <source>Looking for the scenes of an order</source>
      <translation>Die Szenen einer Bestellung werden gesucht</translation>
    </message>
    <message>
      <source>Reading the orders</source>
      <translation>Bestellungen werden gelesen</translation>
    </message>
    <message>
      <source>Settling an order</source>
      <translation>Bestellung wird geklärt</translation>
    </message>
  </context>
  <context>
    <name>OrderDetails</name>
    <message numerus="yes">
      <source>%Ln orders: </source>
      <translation>
        <numerusform>%Ln Bestellung: </numerusform>
        <numerusform>%Ln Bestellungen: </numerusform>
      </translation>
    </message>
    <message>
      <source>Copy item id</source>
      <translation>Item-ID kopieren</translation>
    </message>
    <message>
      <source>Order id</source>
      <translation>Bestell-ID</translation>
    </message>
    <message>
      <source>Price seen: {price}</source>
      <translation>Gesehener Preis: {price}</translation>
    </message>
    <message>
      <source>Selected order</source>
      <translation>Gewählte Bestellung</translation>
    </message>
    <message>
      <source>Sent at {time} UTC for {price}. </source>
      <translation>Gesendet {time} UTC für {price}. </translation>
    </message>
    <message>
      <source>Sent at {time} UTC. </source>
      <translation>Gesendet {time} UTC. </translation>
    </message>
    <message>
      <source>Settle b&amp;y hand...</source>
      <translation>Von Hand k&amp;lären...</translation>
    </message>
    <message>
      <source>The answer was lost, and the list of orders still does not tell whether it was placed. Nothing with these scenes is sent until you know: look into the Capella console, then settle it here.</source>
      <translation>Die Antwort ging verloren, und die Liste der Bestellungen sagt noch immer nicht, ob sie aufgegeben wurde. Nichts mit diesen Szenen wird gesendet, bis Sie es wissen: Sehen Sie in der Capella-Konsole nach und klären Sie es dann hier.</translation>
    </message>
    <message>
      <source>The answer was lost, so it may have been placed. The list of orders is asked again by itself; nothing with these scenes is sent until it has answered.</source>
      <translation>Die Antwort ging verloren, daher ist sie vielleicht aufgegeben. Die Liste der Bestellungen wird von selbst wieder abgefragt; nichts mit diesen Szenen wird gesendet, bevor sie geantwortet hat.</translation>
    </message>
    <message>
      <source>What the selected orders hold</source>
      <translation>Was die gewählten Bestellungen enthalten</translation>
    </message>
    <message>
      <source>contract {contract}</source>
      <translation>Vertrag {contract}</translation>
    </message>
  </context>
  <context>
    <name>OrderModel</name>
    <message>
      <source>Images and analytic products: {count}</source>
      <translation>Bilder und Analyseprodukte: {count}</translation>
    </message>
    <message>
      <source>Items</source>
      <translation>Items</translation>
    </message>
    <message>
      <source>Order (UTC)</source>
      <translation>Bestellung (UTC)</translation>
    </message>
    <message>
      <source>Order {order}</source>
      <translation>Bestellung {order}</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Preis</translation>
    </message>
    <message>
      <source>Sent at {time} UTC; the answer was lost, so it may have been placed.</source>
      <translation>Gesendet {time} UTC; die Antwort ging verloren, daher ist sie vielleicht aufgegeben.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>The service says “{word}”.</source>
      <translation>Der Dienst sagt „{word}“.</translation>
    </message>
    <message>
      <source>The service says “{word}”. Its links are valid until {time} UTC.</source>
      <translation>Der Dienst sagt „{word}“. Die Links sind gültig bis {time} UTC.</translation>
    </message>
    <message>
      <source>This order was not reviewed here, so its price is not known</source>
      <translation>Diese Bestellung wurde nicht hier geprüft, daher ist ihr Preis nicht bekannt</translation>
    </message>
    <message>
      <source>What the service asked for when the order was reviewed here</source>
      <translation>Was der Dienst verlangte, als die Bestellung hier geprüft wurde</translation>
    </message>
    <message>
      <source>empty order</source>
      <translation>leere Bestellung</translation>
    </message>
    <message>
      <source>free</source>
      <translation>kostenlos</translation>
    </message>
    <message>
      <source>links ran out</source>
      <translation>Links ungültig</translation>
    </message>
    <message>
      <source>no answer yet</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <source>no links</source>
      <translation>keine Links</translation>
    </message>
    <message>
      <source>valid {time}</source>
      <translation>noch {time}</translation>
    </message>
  </context>
  <context>
    <name>OrderNews</name>
    <message numerus="yes">
      <source>%Ln orders</source>
      <translation>
        <numerusform>%Ln Bestellung</numerusform>
        <numerusform>%Ln Bestellungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln orders are ready: {kinds}.</source>
      <translation>
        <numerusform>%Ln Bestellung ist bereit: {kinds}.</numerusform>
        <numerusform>%Ln Bestellungen sind bereit: {kinds}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln orders have fresh links again. Nothing was charged.</source>
      <translation>
        <numerusform>%Ln Bestellung hat wieder frische Links. Es wurde nichts berechnet.</numerusform>
        <numerusform>%Ln Bestellungen haben wieder frische Links. Es wurde nichts berechnet.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
      <source>&amp;Renew</source>
      <translation>E&amp;rneuern</translation>
    </message>
    <message>
      <source>Al&amp;ways renew free</source>
      <translation>Kostenlos &amp;immer erneuern</translation>
    </message>
    <message>
      <source>An order is on its way: look at this price once its outcome is known.</source>
      <translation>Eine Bestellung ist unterwegs: Sehen Sie diesen Preis an, sobald ihr Ausgang bekannt ist.</translation>
    </message>
    <message>
      <source>No order is in doubt.</source>
      <translation>Keine Bestellung ist ungewiss.</translation>
    </message>
    <message>
      <source>Order {order} ended as “{word}”: see the list of orders.</source>
      <translation>Die Bestellung {order} endete als „{word}“: Sehen Sie in der Liste der Bestellungen nach.</translation>
    </message>
    <message>
      <source>Order {order} is ready: {kinds}.</source>
      <translation>Die Bestellung {order} ist bereit: {kinds}.</translation>
    </message>
    <message>
      <source>Orders the same again, which costs nothing</source>
      <translation>Bestellt dasselbe noch einmal, was nichts kostet</translation>
    </message>
    <message>
      <source>Renews free orders without asking from now on; Options can change that</source>
      <translation>Erneuert kostenlose Bestellungen ab jetzt ohne Rückfrage; in den Optionen ist das änderbar</translation>
    </message>
    <message>
      <source>Show the &amp;price</source>
      <translation>Preis a&amp;nsehen</translation>
    </message>
    <message>
      <source>Shows the review; nothing is bought by that</source>
      <translation>Zeigt die Kostenprüfung; gekauft wird dadurch nichts</translation>
    </message>
    <message>
      <source>Streams what is ready onto the map</source>
      <translation>Streamt auf die Karte, was bereit ist</translation>
    </message>
    <message>
      <source>The links of {orders} ran out, and the price of renewing could not be read.</source>
      <translation>Die Links von {orders} sind abgelaufen, und der Preis der Erneuerung war nicht lesbar.</translation>
    </message>
    <message>
      <source>The links of {orders} ran out. Renewing costs {price}.</source>
      <translation>Die Links von {orders} sind abgelaufen. Die Erneuerung kostet {price}.</translation>
    </message>
    <message>
      <source>The links of {orders} ran out. Renewing is free for scenes you own.</source>
      <translation>Die Links von {orders} sind abgelaufen. Die Erneuerung ist für Szenen, die Ihnen gehören, kostenlos.</translation>
    </message>
    <message>
      <source>The list of orders does not tell yet whether the order was placed. It is asked again by itself.</source>
      <translation>Die Liste der Bestellungen sagt noch nicht, ob die Bestellung aufgegeben wurde. Sie wird von selbst wieder abgefragt.</translation>
    </message>
    <message>
      <source>The order has fresh links again. Nothing was charged.</source>
      <translation>Die Bestellung hat wieder frische Links. Es wurde nichts berechnet.</translation>
    </message>
    <message>
      <source>The order of {time} UTC was not placed: you can order again.</source>
      <translation>Die Bestellung von {time} UTC wurde nicht aufgegeben: Sie können erneut bestellen.</translation>
    </message>
    <message>
      <source>The order of {time} UTC was placed: it is in the list.</source>
      <translation>Die Bestellung von {time} UTC wurde aufgegeben: Sie steht in der Liste.</translation>
    </message>
    <message>
      <source>order {0}</source>
      <translation>Bestellung {0}</translation>
    </message>
  </context>
  <context>
    <name>OrderState</name>
    <message>
      <source>ended</source>
      <translation>beendet</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>verfallen</translation>
    </message>
    <message>
      <source>preparing</source>
      <translation>in Arbeit</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <source>uncertain</source>
      <translation>ungewiss</translation>
    </message>
  </context>
  <context>
    <name>OrderedItemModel</name>
    <message>
      <source>Acquired (UTC)</source>
      <translation>Aufnahme (UTC)</translation>
    </message>
    <message>
      <source>Collect</source>
      <translation>Collect</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>no image</source>
      <translation>kein Bild</translation>
    </message>
    <message>
      <source>owned before</source>
      <translation>schon eigen</translation>
    </message>
    <message>
      <source>{product}, {size}</source>
      <translation>{product}, {size}</translation>
    </message>
  </context>
  <context>
    <name>OrdersPage</name>
    <message numerus="yes">
      <source>%Ln orders may or may not have been placed: nothing with their scenes is sent until the server has answered.</source>
      <translation>
        <numerusform>Ob %Ln Bestellung aufgegeben wurde, ist ungewiss: Nichts mit ihren Szenen wird gesendet, bevor der Server geantwortet hat.</numerusform>
        <numerusform>Ob %Ln Bestellungen aufgegeben wurden, ist ungewiss: Nichts mit ihren Szenen wird gesendet, bevor der Server geantwortet hat.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Fetch orders</source>
      <translation>Bestellungen &amp;abrufen</translation>
    </message>
    <message>
      <source>An order may or may not have been placed: nothing with its scenes is sent until the server has answered.</source>
      <translation>Ob eine Bestellung aufgegeben wurde, ist ungewiss: Nichts mit ihren Szenen wird gesendet, bevor der Server geantwortet hat.</translation>
    </message>
    <message>
      <source>As&amp;k the server</source>
      <translation>&amp;Server fragen</translation>
    </message>
    <message>
      <source>Ask about &amp;open orders</source>
      <translation>Nach &amp;offenen Bestellungen fragen</translation>
    </message>
    <message>
      <source>Copy order id</source>
      <translation>Bestell-ID kopieren</translation>
    </message>
    <message>
      <source>Fetches the list of orders again (Alt+U)</source>
      <translation>Holt die Liste der Bestellungen neu (Alt+U)</translation>
    </message>
    <message>
      <source>Filter orders</source>
      <translation>Bestellungen filtern</translation>
    </message>
    <message>
      <source>No orders yet</source>
      <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
      <source>Orders; a click on a title sorts them. The menu key offers what can be done.</source>
      <translation>Bestellungen; ein Klick auf einen Titel sortiert sie. Die Menütaste bietet an, was getan werden kann.</translation>
    </message>
    <message>
      <source>Shows only orders in this state</source>
      <translation>Zeigt nur Bestellungen in diesem Zustand</translation>
    </message>
    <message>
      <source>Shows only orders that contain these words: id, state, date, scene</source>
      <translation>Zeigt nur Bestellungen, die diese Wörter enthalten: ID, Zustand, Datum, Szene</translation>
    </message>
    <message>
      <source>Spend &amp;log...</source>
      <translation>Ausgaben&amp;protokoll...</translation>
    </message>
    <message>
      <source>What is listed here is from {time} UTC.</source>
      <translation>Was hier aufgelistet ist, stammt von {time} UTC.</translation>
    </message>
    <message>
      <source>What was spent, and orders whose outcome is open</source>
      <translation>Was ausgegeben wurde, und Bestellungen mit offenem Ausgang</translation>
    </message>
    <message>
      <source>What you order appears here, ready to stream or download.</source>
      <translation>Was Sie bestellen, erscheint hier, bereit zum Streamen oder Herunterladen.</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
  </context>
  <context>
    <name>PageSwitch</name>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>The steps from an area to an image on the map</source>
      <translation>Die Schritte vom Gebiet zum Bild auf der Karte</translation>
    </message>
  </context>
  <context>
    <name>Picture</name>
    <message>
      <source>Thumbnail</source>
      <translation>Vorschaubild</translation>
    </message>
    <message>
      <source>Thumbnail of the acquisition. Preview shows it in place on the map.</source>
      <translation>Vorschaubild der Aufnahme. Die Vorschau zeigt es an seinem Ort auf der Karte.</translation>
    </message>
  </context>
  <context>
    <name>QueueModel</name>
    <message>
      <source>Download</source>
      <translation>Download</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>{what}, order {order}
{line}
Into {folder}</source>
      <translation>{what}, Bestellung {order}
{line}
Nach {folder}</translation>
    </message>
  </context>
  <context>
    <name>RenewalController</name>
    <message>
      <source>Renewing orders</source>
      <translation>Bestellungen werden erneuert</translation>
    </message>
  </context>
  <context>
    <name>ResultsView</name>
    <message>
      <source>Capella Explorer needs the API key of your Capella account. It is kept in the QGIS password store.</source>
      <translation>Capella Explorer braucht den API-Schlüssel Ihres Capella-Kontos. Er wird im Passwortspeicher von QGIS aufbewahrt.</translation>
    </message>
    <message>
      <source>Con&amp;nect...</source>
      <translation>Ver&amp;binden...</translation>
    </message>
    <message>
      <source>Connect an account</source>
      <translation>Ein Konto verbinden</translation>
    </message>
    <message>
      <source>Find radar scenes of your area</source>
      <translation>Radarszenen Ihres Gebiets finden</translation>
    </message>
    <message>
      <source>Move the map to your area or draw it, choose the time, and search. Looking costs nothing.</source>
      <translation>Bewegen Sie die Karte zu Ihrem Gebiet oder zeichnen Sie es, wählen Sie die Zeit und suchen Sie. Ansehen kostet nichts.</translation>
    </message>
    <message>
      <source>No scene matches</source>
      <translation>Keine Szene passt</translation>
    </message>
    <message>
      <source>Search a&amp;gain</source>
      <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
      <source>Searching the catalog</source>
      <translation>Der Katalog wird durchsucht</translation>
    </message>
    <message>
      <source>The first scenes appear as they arrive.</source>
      <translation>Die ersten Szenen erscheinen, sobald sie eintreffen.</translation>
    </message>
    <message>
      <source>The search did not work</source>
      <translation>Die Suche ist fehlgeschlagen</translation>
    </message>
    <message>
      <source>These filters narrow the search. Press one to drop it and search again.</source>
      <translation>Diese Filter engen die Suche ein. Drücken Sie auf einen, um ihn wegzulassen und noch einmal zu suchen.</translation>
    </message>
    <message>
      <source>This catalog has no scenes for your account.</source>
      <translation>Dieser Katalog hat keine Szenen für Ihr Konto.</translation>
    </message>
  </context>
  <context>
    <name>ReviewController</name>
    <message>
      <source>Placing the order</source>
      <translation>Bestellung wird aufgegeben</translation>
    </message>
    <message>
      <source>Reviewing the cost</source>
      <translation>Kosten werden geprüft</translation>
    </message>
  </context>
  <context>
    <name>ReviewForm</name>
    <message numerus="yes">
      <source>%Ln line is in an order of yours that is still valid.</source>
      <translation>
        <numerusform>%Ln Position steht in einer Ihrer Bestellungen, die noch gültig ist.</numerusform>
        <numerusform>%Ln Positionen stehen in Ihren Bestellungen, die noch gültig sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln line is in an order whose outcome is open, so this is not sent before the server knows.</source>
      <translation>
        <numerusform>%Ln Position steht in einer Bestellung mit offenem Ausgang, daher wird dies nicht gesendet, bevor der Server es weiß.</numerusform>
        <numerusform>%Ln Positionen stehen in Bestellungen mit offenem Ausgang, daher wird dies nicht gesendet, bevor der Server es weiß.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln line was ordered before; a new order makes new links.</source>
      <translation>
        <numerusform>%Ln Position wurde schon bestellt; eine neue Bestellung macht neue Links.</numerusform>
        <numerusform>%Ln Positionen wurden schon bestellt; eine neue Bestellung macht neue Links.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lines are in orders of yours that are still valid.</source>
      <translation>
        <numerusform>%Ln Position steht in einer Ihrer Bestellungen, die noch gültig ist.</numerusform>
        <numerusform>%Ln Positionen stehen in Ihren Bestellungen, die noch gültig sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lines are in orders whose outcome is open, so this is not sent before the server knows.</source>
      <translation>
        <numerusform>%Ln Position steht in einer Bestellung mit offenem Ausgang, daher wird dies nicht gesendet, bevor der Server es weiß.</numerusform>
        <numerusform>%Ln Positionen stehen in Bestellungen mit offenem Ausgang, daher wird dies nicht gesendet, bevor der Server es weiß.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lines were ordered before; a new order makes new links.</source>
      <translation>
        <numerusform>%Ln Position wurde schon bestellt; eine neue Bestellung macht neue Links.</numerusform>
        <numerusform>%Ln Positionen wurden schon bestellt; eine neue Bestellung macht neue Links.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <source>&amp;Show what would be sent</source>
      <translation>Zeigen, was &amp;gesendet würde</translation>
    </message>
    <message>
      <source>A limit of yours would be crossed: tick the box and give a reason, and this sends the order</source>
      <translation>Eine Ihrer Grenzen würde überschritten: Setzen Sie das Häkchen und nennen Sie einen Grund, dann sendet dies die Bestellung</translation>
    </message>
    <message>
      <source>Asks for the price of the same lines again; nothing is bought</source>
      <translation>Fragt noch einmal nach dem Preis derselben Positionen; es wird nichts gekauft</translation>
    </message>
    <message>
      <source>Back to the basket</source>
      <translation>Zurück zum Warenkorb</translation>
    </message>
    <message>
      <source>Back to the basket without sending anything (Esc)</source>
      <translation>Zurück zum Warenkorb, ohne etwas zu senden (Esc)</translation>
    </message>
    <message>
      <source>Capella did not authorise this order, so nothing was sent: {words}</source>
      <translation>Capella hat diese Bestellung nicht genehmigt, daher wurde nichts gesendet: {words}</translation>
    </message>
    <message>
      <source>Code of the service</source>
      <translation>Code des Dienstes</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>Cost review</source>
      <translation>Kostenprüfung</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Dry run: shows the request that would be sent, and sends nothing</source>
      <translation>Probelauf: zeigt die Anfrage, die gesendet würde, und sendet nichts</translation>
    </message>
    <message>
      <source>Lea&amp;ve out what I have</source>
      <translation>Vorhandenes &amp;weglassen</translation>
    </message>
    <message>
      <source>Place order - price not shown</source>
      <translation>Bestellen - Preis nicht angezeigt</translation>
    </message>
    <message>
      <source>Place order - {amount}</source>
      <translation>Bestellen - {amount}</translation>
    </message>
    <message numerus="yes">
      <source>Place order - {amount}
+ %Ln unpriced</source>
      <translation>
        <numerusform>Bestellen - {amount}
+ %Ln ohne Preis</numerusform>
        <numerusform>Bestellen - {amount}
+ %Ln ohne Preis</numerusform>
      </translation>
    </message>
    <message>
      <source>Review a&amp;gain</source>
      <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
      <source>Review again</source>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <source>Sends exactly what is listed above, once. This is the only button that spends money.</source>
      <translation>Sendet genau das oben Aufgeführte, einmal. Dies ist der einzige Knopf, der Geld ausgibt.</translation>
    </message>
    <message>
      <source>The code of the service, for its support</source>
      <translation>Der Code des Dienstes, für dessen Support</translation>
    </message>
    <message numerus="yes">
      <source>The price of %Ln line is not shown: it may cost something.</source>
      <translation>
        <numerusform>Der Preis von %Ln Position wird nicht angezeigt: Sie kostet vielleicht etwas.</numerusform>
        <numerusform>Der Preis von %Ln Positionen wird nicht angezeigt: Sie kosten vielleicht etwas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The price of %Ln lines is not shown: they may cost something.</source>
      <translation>
        <numerusform>Der Preis von %Ln Position wird nicht angezeigt: Sie kostet vielleicht etwas.</numerusform>
        <numerusform>Der Preis von %Ln Positionen wird nicht angezeigt: Sie kosten vielleicht etwas.</numerusform>
      </translation>
    </message>
    <message>
      <source>The price of “{analytic}” is not shown in a review: it may cost something.</source>
      <translation>Der Preis von „{analytic}“ wird in einer Prüfung nicht angezeigt: Er kann etwas ausmachen.</translation>
    </message>
    <message>
      <source>You have seen this price more than 15 minutes ago.</source>
      <translation>Sie haben diesen Preis vor mehr als 15 Minuten gesehen.</translation>
    </message>
  </context>
  <context>
    <name>ReviewLines</name>
    <message>
      <source>About how big the image is before compression</source>
      <translation>Wie groß das Bild vor der Kompression etwa ist</translation>
    </message>
    <message>
      <source>Acquisition {collect}</source>
      <translation>Aufnahme {collect}</translation>
    </message>
    <message>
      <source>In order {order}, which is valid until {time} UTC: it need not be ordered again</source>
      <translation>In der Bestellung {order}, die bis {time} UTC gültig ist: Sie muss nicht noch einmal bestellt werden</translation>
    </message>
    <message>
      <source>It is in an order whose outcome is open; the server has to be asked first</source>
      <translation>Sie steht in einer Bestellung mit offenem Ausgang; der Server muss zuerst gefragt werden</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Preis</translation>
    </message>
    <message>
      <source>Price of each line</source>
      <translation>Preis jeder Position</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>What the service charges for each line</source>
      <translation>Was der Dienst für jede Position berechnet</translation>
    </message>
    <message>
      <source>You have ordered it before; ordering it again makes new links</source>
      <translation>Sie haben sie schon bestellt; sie noch einmal zu bestellen macht neue Links</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>ordered</source>
      <translation>bestellt</translation>
    </message>
    <message>
      <source>owned</source>
      <translation>eigen</translation>
    </message>
    <message>
      <source>{mark}, {price}</source>
      <translation>{mark}, {price}</translation>
    </message>
  </context>
  <context>
    <name>ReviewSums</name>
    <message>
      <source>Another contract asks for the price again; nothing is bought by choosing</source>
      <translation>Ein anderer Vertrag fragt noch einmal nach dem Preis; durch die Wahl wird nichts gekauft</translation>
    </message>
    <message>
      <source>Budget left</source>
      <translation>Restbudget</translation>
    </message>
    <message>
      <source>Contract that pays</source>
      <translation>Vertrag, über den bezahlt wird</translation>
    </message>
    <message>
      <source>Default contract</source>
      <translation>Standardvertrag</translation>
    </message>
    <message>
      <source>Paid by</source>
      <translation>Bezahlt über</translation>
    </message>
    <message>
      <source>Spent this month</source>
      <translation>In diesem Monat</translation>
    </message>
    <message>
      <source>Subtotal</source>
      <translation>Zwischensumme</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Summe</translation>
    </message>
  </context>
  <context>
    <name>SceneCaveats</name>
    <message numerus="yes">
      <source>%Ln scenes are not fully calibrated: do not compare their decibels.</source>
      <translation>
        <numerusform>%Ln Szene ist nicht vollständig kalibriert: Vergleichen Sie ihre Dezibel nicht.</numerusform>
        <numerusform>%Ln Szenen sind nicht vollständig kalibriert: Vergleichen Sie ihre Dezibel nicht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln scenes name no scale factor: amplitude is shown in place of decibels.</source>
      <translation>
        <numerusform>%Ln Szene nennt keinen Skalenfaktor: An Stelle von Dezibel wird die Amplitude gezeigt.</numerusform>
        <numerusform>%Ln Szenen nennen keinen Skalenfaktor: An Stelle von Dezibel wird die Amplitude gezeigt.</numerusform>
      </translation>
    </message>
    <message>
      <source>The notes of each layer say more.</source>
      <translation>Die Notizen jedes Layers sagen mehr.</translation>
    </message>
    <message>
      <source>{scene} is not fully calibrated ({word}): do not compare its decibels with other scenes.</source>
      <translation>{scene} ist nicht vollständig kalibriert ({word}): Vergleichen Sie ihre Dezibel nicht mit anderen Szenen.</translation>
    </message>
    <message>
      <source>{scene} names no scale factor: amplitude is shown in place of decibels.</source>
      <translation>{scene} nennt keinen Skalenfaktor: An Stelle von Dezibel wird die Amplitude gezeigt.</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <source>Asks the catalog; a search costs nothing ({keys})</source>
      <translation>Fragt den Katalog; eine Suche kostet nichts ({keys})</translation>
    </message>
    <message>
      <source>More scenes match than the limit let through: raise the limit in More filters to see them.</source>
      <translation>Es passen mehr Szenen, als die Grenze durchließ: Heben Sie die Grenze unter Weitere Filter an, um sie zu sehen.</translation>
    </message>
    <message>
      <source>Se&amp;arch</source>
      <translation>&amp;Suchen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Searching the catalog</source>
      <translation>Der Katalog wird durchsucht</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop the search</source>
      <translation>Die Suche anhalten</translation>
    </message>
    <message>
      <source>Stops the search and keeps what has arrived ({keys})</source>
      <translation>Hält die Suche an und behält, was schon da ist ({keys})</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <source>{number} of {matched}, {acquisitions}</source>
      <translation>{number} von {matched}, {acquisitions}</translation>
    </message>
    <message>
      <source>{scenes}, {acquisitions}</source>
      <translation>{scenes}, {acquisitions}</translation>
    </message>
    <message>
      <source>{scenes}, {acquisitions} so far</source>
      <translation>Bisher {scenes}, {acquisitions}</translation>
    </message>
  </context>
  <context>
    <name>SearchController</name>
    <message>
      <source>Reading the collections</source>
      <translation>Sammlungen werden gelesen</translation>
    </message>
    <message>
      <source>Searching the catalog</source>
      <translation>Der Katalog wird durchsucht</translation>
    </message>
  </context>
  <context>
    <name>SearchForm</name>
    <message>
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <source>Area: {value}</source>
      <translation>Gebiet: {value}</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Sammlungen</translation>
    </message>
    <message>
      <source>Incidence</source>
      <translation>Einfallswinkel</translation>
    </message>
    <message>
      <source>Look side: {value}</source>
      <translation>Blickrichtung: {value}</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Modus</translation>
    </message>
    <message>
      <source>Orbit: {value}</source>
      <translation>Orbit: {value}</translation>
    </message>
    <message>
      <source>Ownership: {value}</source>
      <translation>Zugehörigkeit: {value}</translation>
    </message>
    <message>
      <source>Polarisation</source>
      <translation>Polarisation</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Product types</source>
      <translation>Produkttypen</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>When: {value}</source>
      <translation>Wann: {value}</translation>
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message>
      <source>Copy item id</source>
      <translation>Item-ID kopieren</translation>
    </message>
    <message>
      <source>Search form</source>
      <translation>Suchformular</translation>
    </message>
  </context>
  <context>
    <name>SettleDialog</name>
    <message>
      <source>&amp;Settle</source>
      <translation>K&amp;lären</translation>
    </message>
    <message>
      <source>I have looked into the Capella &amp;console or asked Capella's support</source>
      <translation>Ich habe die &amp;Konsole oder den Support von Capella befragt</translation>
    </message>
    <message>
      <source>Id of the order: choose one of about the same time, or paste it from the console</source>
      <translation>ID der Bestellung: Wählen Sie eine von etwa derselben Zeit, oder fügen Sie sie aus der Konsole ein</translation>
    </message>
    <message>
      <source>If it was placed after all, ordering the same scenes again may cost the price a second time.</source>
      <translation>Falls sie doch aufgegeben wurde, kann es den Preis ein zweites Mal kosten, dieselben Szenen erneut zu bestellen.</translation>
    </message>
    <message>
      <source>It was &amp;not placed: its scenes may be ordered again</source>
      <translation>Sie wurde &amp;nicht aufgegeben: Ihre Szenen dürfen wieder bestellt werden</translation>
    </message>
    <message>
      <source>It was &amp;placed, as this order:</source>
      <translation>Sie wurde auf&amp;gegeben, als diese Bestellung:</translation>
    </message>
    <message>
      <source>Keeps your word in the spend log</source>
      <translation>Hält Ihre Aussage im Ausgabenprotokoll fest</translation>
    </message>
    <message>
      <source>Leaves the order in doubt</source>
      <translation>Lässt die Bestellung ungewiss</translation>
    </message>
    <message>
      <source>Nothing was bought, as far as you know</source>
      <translation>Soweit Sie wissen, wurde nichts gekauft</translation>
    </message>
    <message>
      <source>Sent at {time} UTC for {price}: {kinds}.</source>
      <translation>Gesendet {time} UTC für {price}: {kinds}.</translation>
    </message>
    <message>
      <source>Sent at {time} UTC: {kinds}.</source>
      <translation>Gesendet {time} UTC: {kinds}.</translation>
    </message>
    <message>
      <source>Settle an order by hand</source>
      <translation>Eine Bestellung von Hand klären</translation>
    </message>
    <message>
      <source>Settle or cancel</source>
      <translation>Klären oder abbrechen</translation>
    </message>
    <message>
      <source>The order exists: it is noted as placed, at the price that was seen</source>
      <translation>Die Bestellung gibt es: Sie wird als aufgegeben vermerkt, zum gesehenen Preis</translation>
    </message>
    <message>
      <source>The plugin cannot check what you say; your name and your word are kept in the log</source>
      <translation>Die Erweiterung kann Ihre Aussage nicht prüfen; Ihr Name und Ihre Aussage werden im Protokoll festgehalten</translation>
    </message>
  </context>
  <context>
    <name>SpendController</name>
    <message>
      <source>Exporting the spend log</source>
      <translation>Ausgabenprotokoll wird exportiert</translation>
    </message>
    <message>
      <source>Reading the spend log</source>
      <translation>Ausgabenprotokoll wird gelesen</translation>
    </message>
  </context>
  <context>
    <name>SpendLog</name>
    <message>
      <source>&amp;Export CSV...</source>
      <translation>CSV &amp;exportieren...</translation>
    </message>
    <message>
      <source>All months</source>
      <translation>Alle Monate</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
      <source>Closes the log</source>
      <translation>Schließt das Protokoll</translation>
    </message>
    <message>
      <source>Copy order id</source>
      <translation>Bestell-ID kopieren</translation>
    </message>
    <message>
      <source>Everything that was tried to be ordered with this account on this computer</source>
      <translation>Alles, was mit diesem Konto auf diesem Rechner zu bestellen versucht wurde</translation>
    </message>
    <message>
      <source>Export or close</source>
      <translation>Exportieren oder schließen</translation>
    </message>
    <message>
      <source>Export the spend log</source>
      <translation>Ausgabenprotokoll exportieren</translation>
    </message>
    <message>
      <source>Filter the log</source>
      <translation>Protokoll filtern</translation>
    </message>
    <message>
      <source>Nothing was ordered with this account on this computer yet.</source>
      <translation>Mit diesem Konto wurde auf diesem Rechner noch nichts bestellt.</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>Ordner öff&amp;nen</translation>
    </message>
    <message>
      <source>Shows one calendar month (UTC), or all</source>
      <translation>Zeigt einen Kalendermonat (UTC) oder alle</translation>
    </message>
    <message>
      <source>Shows only entries that contain these words: scene, order, person, outcome</source>
      <translation>Zeigt nur Einträge, die diese Wörter enthalten: Szene, Bestellung, Person, Ausgang</translation>
    </message>
    <message>
      <source>Spend log</source>
      <translation>Ausgabenprotokoll</translation>
    </message>
    <message>
      <source>The log was written to {path}</source>
      <translation>Das Protokoll wurde nach {path} geschrieben</translation>
    </message>
    <message>
      <source>What was placed or may have been placed, by the prices that were seen. Renewals are mostly free.</source>
      <translation>Was aufgegeben wurde oder vielleicht aufgegeben wurde, zu den gesehenen Preisen. Erneuerungen sind meist kostenlos.</translation>
    </message>
    <message>
      <source>Writes the entries that are shown to a file for a spreadsheet</source>
      <translation>Schreibt die gezeigten Einträge in eine Datei für eine Tabellenkalkulation</translation>
    </message>
    <message>
      <source>capella_spending.csv</source>
      <translation>capella_ausgaben.csv</translation>
    </message>
    <message>
      <source>without a person {sum}</source>
      <translation>automatisch {sum}</translation>
    </message>
    <message>
      <source>{month}: {sum}</source>
      <translation>{month}: {sum}</translation>
    </message>
    <message>
      <source>{spent} of {limit}</source>
      <translation>{spent} von {limit}</translation>
    </message>
  </context>
  <context>
    <name>SpendModel</name>
    <message>
      <source>Counts as spent</source>
      <translation>Zählt als ausgegeben</translation>
    </message>
    <message>
      <source>Limits crossed</source>
      <translation>Überschrittene Grenzen</translation>
    </message>
    <message>
      <source>Nothing was spent</source>
      <translation>Es wurde nichts ausgegeben</translation>
    </message>
    <message>
      <source>Order, contract</source>
      <translation>Bestellung, Vertrag</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ausgang</translation>
    </message>
    <message>
      <source>Price seen</source>
      <translation>Gesehener Preis</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>When (UTC)</source>
      <translation>Wann (UTC)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>being sent</source>
      <translation>wird gesendet</translation>
    </message>
    <message>
      <source>default contract</source>
      <translation>Standardvertrag</translation>
    </message>
    <message>
      <source>not placed</source>
      <translation>nicht aufgegeben</translation>
    </message>
    <message>
      <source>not sent</source>
      <translation>nicht gesendet</translation>
    </message>
    <message>
      <source>order</source>
      <translation>Bestellung</translation>
    </message>
    <message>
      <source>placed</source>
      <translation>aufgegeben</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>renewal</source>
      <translation>Erneuerung</translation>
    </message>
    <message>
      <source>task</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <source>uncertain</source>
      <translation>ungewiss</translation>
    </message>
    <message>
      <source>without a person</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <source>{time} UTC</source>
      <translation>{time} UTC</translation>
    </message>
  </context>
  <context>
    <name>SpendingOptions</name>
    <message>
      <source>&amp;Renew expired orders where that is free</source>
      <translation>Abgelaufene Bestellungen &amp;erneuern, wo das kostenlos ist</translation>
    </message>
    <message>
      <source>An order whose price is higher, or cannot be read, is sent only with your word and a reason</source>
      <translation>Eine Bestellung, deren Preis höher ist oder nicht gelesen werden kann, wird nur mit Ihrer Zustimmung und einem Grund gesendet</translation>
    </message>
    <message>
      <source>Dr&amp;y run: send no order</source>
      <translation>P&amp;robelauf: keine Bestellung senden</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>Probelauf</translation>
    </message>
    <message>
      <source>For training: everything works except that no order leaves this machine</source>
      <translation>Zum Üben: Alles geht, nur verlässt keine Bestellung diesen Rechner</translation>
    </message>
    <message>
      <source>Links die about an hour after an order. A renewal is reviewed first, and sent without asking only when every line costs nothing.</source>
      <translation>Links erlöschen etwa eine Stunde nach einer Bestellung. Eine Erneuerung wird zuerst geprüft und nur dann ohne Rückfrage gesendet, wenn jede Position nichts kostet.</translation>
    </message>
    <message>
      <source>Months are calendar months in UTC; open orders count as spent.</source>
      <translation>Monate sind Kalendermonate in UTC; offene Bestellungen zählen als ausgegeben.</translation>
    </message>
    <message>
      <source>No &amp;month above (USD)</source>
      <translation>Kein &amp;Monat über (USD)</translation>
    </message>
    <message>
      <source>No order above (&amp;USD)</source>
      <translation>Keine Bestellung über (&amp;USD)</translation>
    </message>
    <message>
      <source>Ordering</source>
      <translation>Bestellen</translation>
    </message>
    <message>
      <source>Orders of one calendar month together; crossing it needs your word and a reason</source>
      <translation>Bestellungen eines Kalendermonats zusammen; ihn zu überschreiten braucht Ihre Zustimmung und einen Grund</translation>
    </message>
    <message>
      <source>Orders that algorithms and automation send in one calendar month; this limit is never crossed</source>
      <translation>Bestellungen, die Algorithmen und Automatik in einem Kalendermonat senden; diese Grenze wird nie überschritten</translation>
    </message>
    <message>
      <source>Renew expired orders where that is free</source>
      <translation>Abgelaufene Bestellungen erneuern, wo das kostenlos ist</translation>
    </message>
    <message>
      <source>Shows what was ordered, at which price, and what each month has cost</source>
      <translation>Zeigt, was zu welchem Preis bestellt wurde und was jeder Monat gekostet hat</translation>
    </message>
    <message>
      <source>Spend lo&amp;g...</source>
      <translation>Ausgaben&amp;protokoll...</translation>
    </message>
    <message>
      <source>Spend log</source>
      <translation>Ausgabenprotokoll</translation>
    </message>
    <message>
      <source>What this plugin may spend</source>
      <translation>Was diese Erweiterung ausgeben darf</translation>
    </message>
    <message>
      <source>Without a &amp;person, no month above (USD)</source>
      <translation>&amp;Automatisch: kein Monat über (USD)</translation>
    </message>
  </context>
  <context>
    <name>StreamingOptions</name>
    <message>
      <source> MB</source>
      <translation> MB</translation>
    </message>
    <message>
      <source>&amp;Keep what was seen on this machine</source>
      <translation>Gesehenes auf diesem Rechner &amp;behalten</translation>
    </message>
    <message>
      <source>A&amp;t most</source>
      <translation>&amp;Höchstens</translation>
    </message>
    <message>
      <source>At most, in MB</source>
      <translation>Höchstens, in MB</translation>
    </message>
    <message>
      <source>Averages pixels where the map is smaller than the image; each layer can be changed later</source>
      <translation>Mittelt Pixel, wo die Karte kleiner ist als das Bild; jeder Layer lässt sich später ändern</translation>
    </message>
    <message>
      <source>Being measured...</source>
      <translation>Wird gemessen...</translation>
    </message>
    <message>
      <source>Being removed...</source>
      <translation>Wird entfernt...</translation>
    </message>
    <message>
      <source>Cl&amp;ear</source>
      <translation>&amp;Leeren</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Disk space for parts of images; what was not looked at for longest goes first</source>
      <translation>Platz auf dem Datenträger für Bildteile; was am längsten nicht angesehen wurde, geht zuerst</translation>
    </message>
    <message>
      <source>How streamed images are shown, and what is kept of them</source>
      <translation>Wie gestreamte Bilder gezeigt werden, und was von ihnen aufbewahrt wird</translation>
    </message>
    <message>
      <source>Keep what was seen on this machine</source>
      <translation>Gesehenes auf diesem Rechner behalten</translation>
    </message>
    <message>
      <source>Kept now</source>
      <translation>Zurzeit aufbewahrt</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <source>Parts of images that were on the map are not fetched again, and are there without a network</source>
      <translation>Bildteile, die auf der Karte waren, werden nicht noch einmal geholt und sind auch ohne Netz da</translation>
    </message>
    <message>
      <source>Removes every part of an image that is kept now</source>
      <translation>Entfernt jeden Bildteil, der zurzeit aufbewahrt wird</translation>
    </message>
    <message>
      <source>Smooth speckle &amp;on small maps</source>
      <translation>Speckle au&amp;f kleinen Karten glätten</translation>
    </message>
    <message>
      <source>Smooth speckle on small maps</source>
      <translation>Speckle auf kleinen Karten glätten</translation>
    </message>
    <message>
      <source>Streaming</source>
      <translation>Streaming</translation>
    </message>
  </context>
  <context>
    <name>StreamingService</name>
    <message>
      <source>Fetching detections</source>
      <translation>Detektionen werden geholt</translation>
    </message>
  </context>
  <context>
    <name>TaskModel</name>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <source>To be acquired between {first} and {last} UTC</source>
      <translation>Aufzunehmen zwischen {first} und {last} UTC</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Zeitfenster</translation>
    </message>
    <message>
      <source>delivered</source>
      <translation>geliefert</translation>
    </message>
    <message>
      <source>{name}, task {task}</source>
      <translation>{name}, Auftrag {task}</translation>
    </message>
    <message>
      <source>{state}. Submitted {time} UTC. {message}</source>
      <translation>{state}. Eingereicht {time} UTC. {message}</translation>
    </message>
  </context>
  <context>
    <name>TaskingController</name>
    <message>
      <source>Noting a delivery</source>
      <translation>Eine Lieferung wird vermerkt</translation>
    </message>
    <message>
      <source>Ordering the collects of a task</source>
      <translation>Die Aufnahmen eines Auftrags werden bestellt</translation>
    </message>
    <message>
      <source>Reading more tasks</source>
      <translation>Weitere Aufträge werden gelesen</translation>
    </message>
    <message>
      <source>Reading the tasks</source>
      <translation>Aufträge werden gelesen</translation>
    </message>
  </context>
  <context>
    <name>TasksPage</name>
    <message>
      <source>&amp;Fetch tasks</source>
      <translation>Aufträge &amp;abrufen</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoomen</translation>
    </message>
    <message>
      <source>Copy task id</source>
      <translation>Auftrags-ID kopieren</translation>
    </message>
    <message>
      <source>Del&amp;iver</source>
      <translation>&amp;Liefern</translation>
    </message>
    <message>
      <source>Fetches the list of tasks again (Alt+U)</source>
      <translation>Holt die Liste der Aufträge neu (Alt+U)</translation>
    </message>
    <message>
      <source>Fetches the next, older tasks</source>
      <translation>Holt die nächsten, älteren Aufträge</translation>
    </message>
    <message>
      <source>Fetching tasks</source>
      <translation>Aufträge werden geholt</translation>
    </message>
    <message>
      <source>Filter tasks</source>
      <translation>Aufträge filtern</translation>
    </message>
    <message>
      <source>More tas&amp;ks</source>
      <translation>&amp;Weitere Aufträge</translation>
    </message>
    <message>
      <source>Moves the map to the area of the task</source>
      <translation>Bewegt die Karte zum Gebiet des Auftrags</translation>
    </message>
    <message>
      <source>No tasks</source>
      <translation>Keine Aufträge</translation>
    </message>
    <message>
      <source>Ordering the scenes</source>
      <translation>Die Szenen werden bestellt</translation>
    </message>
    <message>
      <source>Orders the scenes of the selected completed tasks and streams them (Enter)</source>
      <translation>Bestellt die Szenen der gewählten abgeschlossenen Aufträge und streamt sie (Eingabetaste)</translation>
    </message>
    <message>
      <source>Requests for new collects appear here with their state.</source>
      <translation>Anfragen nach neuen Aufnahmen erscheinen hier mit ihrem Zustand.</translation>
    </message>
    <message>
      <source>Shows only tasks that contain these words: name, id, state</source>
      <translation>Zeigt nur Aufträge, die diese Wörter enthalten: Name, ID, Zustand</translation>
    </message>
    <message>
      <source>Shows the tasks of your whole organization, not only your own</source>
      <translation>Zeigt die Aufträge Ihrer ganzen Organisation, nicht nur Ihre eigenen</translation>
    </message>
    <message>
      <source>Tasks, newest first. Completed ones are set in bold.</source>
      <translation>Aufträge, die neuesten zuerst. Abgeschlossene sind fett gesetzt.</translation>
    </message>
    <message>
      <source>Whole or&amp;ganization</source>
      <translation>Ganze &amp;Organisation</translation>
    </message>
  </context>
  <context>
    <name>Thumbnails</name>
    <message>
      <source>Thumbnail</source>
      <translation>Vorschaubild</translation>
    </message>
  </context>
  <context>
    <name>TransferDetails</name>
    <message>
      <source>Files of the selected download</source>
      <translation>Dateien des gewählten Downloads</translation>
    </message>
    <message>
      <source>Files of the selected download, and what each was held against</source>
      <translation>Dateien des gewählten Downloads, und woran jede geprüft wurde</translation>
    </message>
    <message>
      <source>Folder of the download</source>
      <translation>Ordner des Downloads</translation>
    </message>
    <message>
      <source>Into {folder}</source>
      <translation>Nach {folder}</translation>
    </message>
    <message>
      <source>Into {folder}, {free} free</source>
      <translation>Nach {folder}, {free} frei</translation>
    </message>
  </context>
  <context>
    <name>Transfers</name>
    <message>
      <source>All done: {files}</source>
      <translation>Alles fertig: {files}</translation>
    </message>
    <message>
      <source>Another download is fetching this file</source>
      <translation>Ein anderer Download holt diese Datei</translation>
    </message>
    <message>
      <source>Another window of QGIS is working on it</source>
      <translation>Ein anderes Fenster von QGIS arbeitet daran</translation>
    </message>
    <message>
      <source>Asking for the links</source>
      <translation>Links werden erfragt</translation>
    </message>
    <message>
      <source>Complete by its size; Capella delivered no digest of it.</source>
      <translation>Nach der Größe vollständig; Capella hat keine Prüfsumme dazu geliefert.</translation>
    </message>
    <message>
      <source>Complete: its sha256 is the one that Capella delivered.</source>
      <translation>Vollständig: Ihr sha256 ist der, den Capella geliefert hat.</translation>
    </message>
    <message>
      <source>Downloads are paused</source>
      <translation>Downloads sind pausiert</translation>
    </message>
    <message>
      <source>Goes on as soon as {account} is connected</source>
      <translation>Geht weiter, sobald {account} verbunden ist</translation>
    </message>
    <message>
      <source>It is a link to a text, no file of the product.</source>
      <translation>Dies ist ein Link zu einem Text, keine Datei des Produkts.</translation>
    </message>
    <message>
      <source>It is fetched when its turn comes.</source>
      <translation>Sie wird geholt, wenn sie an der Reihe ist.</translation>
    </message>
    <message>
      <source>It is the same file as another scene's, fetched once.</source>
      <translation>Es ist dieselbe Datei wie bei einer anderen Szene, einmal geholt.</translation>
    </message>
    <message>
      <source>It lies on the disk already, complete.</source>
      <translation>Sie liegt schon vollständig auf dem Datenträger.</translation>
    </message>
    <message>
      <source>It was not chosen.</source>
      <translation>Sie wurde nicht gewählt.</translation>
    </message>
    <message>
      <source>The connection broke; tried again by itself</source>
      <translation>Die Verbindung brach ab; neuer Versuch von selbst</translation>
    </message>
    <message>
      <source>The links ran out; the order is being renewed</source>
      <translation>Die Links sind abgelaufen; die Bestellung wird erneuert</translation>
    </message>
    <message>
      <source>The store asked for a pause</source>
      <translation>Der Speicherdienst bat um eine Pause</translation>
    </message>
    <message>
      <source>Tried again by itself: {sentence}</source>
      <translation>Neuer Versuch von selbst: {sentence}</translation>
    </message>
    <message>
      <source>digest</source>
      <translation>Prüfsumme</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>verfallen</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>gescheitert</translation>
    </message>
    <message>
      <source>here</source>
      <translation>vorhanden</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <source>no file</source>
      <translation>keine Datei</translation>
    </message>
    <message>
      <source>nothing to fetch</source>
      <translation>nichts zu holen</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>pausiert</translation>
    </message>
    <message>
      <source>preparing</source>
      <translation>beginnt</translation>
    </message>
    <message>
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <source>shared</source>
      <translation>gemeinsam</translation>
    </message>
    <message>
      <source>size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation>hält an</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <source>{count} by size alone</source>
      <translation>{count} nur nach Größe</translation>
    </message>
    <message>
      <source>{count} expired</source>
      <translation>{count} verfallen</translation>
    </message>
    <message>
      <source>{count} failed</source>
      <translation>{count} gescheitert</translation>
    </message>
    <message>
      <source>{count} here already</source>
      <translation>{count} schon vorhanden</translation>
    </message>
    <message>
      <source>{count} not chosen</source>
      <translation>{count} nicht gewählt</translation>
    </message>
    <message>
      <source>{count} paused</source>
      <translation>{count} pausiert</translation>
    </message>
    <message>
      <source>{count} shared</source>
      <translation>{count} gemeinsam</translation>
    </message>
    <message>
      <source>{count} verified by digest</source>
      <translation>{count} per Prüfsumme bestätigt</translation>
    </message>
    <message>
      <source>{count} waiting</source>
      <translation>{count} wartend</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <source>{size}/s</source>
      <translation>{size}/s</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
  </context>
  <context>
    <name>TransfersStrip</name>
    <message>
      <source>&amp;Downloads</source>
      <translation>&amp;Downloads</translation>
    </message>
    <message>
      <source>Continue all downloads that are paused</source>
      <translation>Alle pausierten Downloads fortsetzen</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Downloads</translation>
    </message>
    <message>
      <source>Pause all downloads</source>
      <translation>Alle Downloads pausieren</translation>
    </message>
    <message>
      <source>Progress of all downloads</source>
      <translation>Fortschritt aller Downloads</translation>
    </message>
    <message>
      <source>Shows the queue of downloads, and brings back the page before (Alt+5)</source>
      <translation>Zeigt die Warteschlange der Downloads und bringt die vorige Seite zurück (Alt+5)</translation>
    </message>
    <message>
      <source>State of all downloads</source>
      <translation>Zustand aller Downloads</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message numerus="yes">
      <source>%Ln acquisition</source>
      <translation>
        <numerusform>%Ln Aufnahme</numerusform>
        <numerusform>%Ln Aufnahmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln acquisitions</source>
      <translation>
        <numerusform>%Ln Aufnahme</numerusform>
        <numerusform>%Ln Aufnahmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file</source>
      <translation>
        <numerusform>%Ln Datei</numerusform>
        <numerusform>%Ln Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files</source>
      <translation>
        <numerusform>%Ln Datei</numerusform>
        <numerusform>%Ln Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln scene</source>
      <translation>
        <numerusform>%Ln Szene</numerusform>
        <numerusform>%Ln Szenen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln scenes</source>
      <translation>
        <numerusform>%Ln Szene</numerusform>
        <numerusform>%Ln Szenen</numerusform>
      </translation>
    </message>
    <message>
      <source>Available for purchase</source>
      <translation>Zum Kauf verfügbar</translation>
    </message>
    <message>
      <source>CPHD: phase history, for image formation; download only</source>
      <translation>CPHD: Phasenhistorie für die Bildprozessierung; nur zum Herunterladen</translation>
    </message>
    <message>
      <source>CSI: colourised sub-aperture image, shows motion and glint</source>
      <translation>CSI: eingefärbtes Subapertur-Bild, zeigt Bewegung und Glanz</translation>
    </message>
    <message>
      <source>CSIDD: colourised sub-aperture image in the NGA's format</source>
      <translation>CSIDD: eingefärbtes Subapertur-Bild im Format der NGA</translation>
    </message>
    <message>
      <source>GEC: geocoded image on the ellipsoid; streams onto the map</source>
      <translation>GEC: geokodiertes Bild auf dem Ellipsoid; wird auf die Karte gestreamt</translation>
    </message>
    <message>
      <source>GEO: geocoded, terrain corrected image; streams onto the map</source>
      <translation>GEO: geokodiertes, geländekorrigiertes Bild; wird auf die Karte gestreamt</translation>
    </message>
    <message>
      <source>Owned by my organization</source>
      <translation>Eigentum meiner Organisation</translation>
    </message>
    <message>
      <source>Publicly available</source>
      <translation>Öffentlich verfügbar</translation>
    </message>
    <message>
      <source>SICD: complex image in the NGA's format</source>
      <translation>SICD: komplexes Bild im Format der NGA</translation>
    </message>
    <message>
      <source>SIDD: detected image in the NGA's format</source>
      <translation>SIDD: detektiertes Bild im Format der NGA</translation>
    </message>
    <message>
      <source>SLC: complex image in radar geometry, with phase</source>
      <translation>SLC: komplexes Bild in Radargeometrie, mit Phase</translation>
    </message>
    <message>
      <source>Shared with my organization</source>
      <translation>Mit meiner Organisation geteilt</translation>
    </message>
    <message>
      <source>Sliding spotlight</source>
      <translation>Sliding Spotlight</translation>
    </message>
    <message>
      <source>Spotlight</source>
      <translation>Spotlight</translation>
    </message>
    <message>
      <source>Stripmap</source>
      <translation>Stripmap</translation>
    </message>
    <message>
      <source>ascending</source>
      <translation>aufsteigend</translation>
    </message>
    <message>
      <source>descending</source>
      <translation>absteigend</translation>
    </message>
    <message>
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <source>size not known</source>
      <translation>Größe nicht bekannt</translation>
    </message>
    <message>
      <source>time not known</source>
      <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
      <source>{degrees} E</source>
      <translation>{degrees} O</translation>
    </message>
    <message>
      <source>{degrees} N</source>
      <translation>{degrees} N</translation>
    </message>
    <message>
      <source>{degrees} S</source>
      <translation>{degrees} S</translation>
    </message>
    <message>
      <source>{degrees} W</source>
      <translation>{degrees} W</translation>
    </message>
    <message>
      <source>{number} d</source>
      <translation>{number} d</translation>
    </message>
    <message>
      <source>{number} h</source>
      <translation>{number} h</translation>
    </message>
    <message>
      <source>{number} km²</source>
      <translation>{number} km²</translation>
    </message>
    <message>
      <source>{number} m</source>
      <translation>{number} m</translation>
    </message>
    <message>
      <source>{number} min</source>
      <translation>{number} min</translation>
    </message>
    <message>
      <source>{number} s</source>
      <translation>{number} s</translation>
    </message>
    <message>
      <source>{utc} UTC</source>
      <translation>{utc} UTC</translation>
    </message>
    <message>
      <source>{utc} UTC, {solar} local solar time</source>
      <translation>{utc} UTC, {solar} mittlere Ortssonnenzeit</translation>
    </message>
  </context>
  <context>
    <name>plugin</name>
    <message>
      <source>Find, order and stream Capella radar scenes</source>
      <translation>Radarszenen von Capella finden, bestellen und streamen</translation>
    </message>
  </context>
</TS>
