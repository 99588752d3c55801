<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AccountController</name>
    <message>
      <source>Connecting to {0}</source>
      <translation>Conectando con {0}</translation>
    </message>
    <message>
      <source>Looking for a sandbox</source>
      <translation>Buscando un entorno de pruebas</translation>
    </message>
    <message>
      <source>Testing the API key</source>
      <translation>Probando la clave de API</translation>
    </message>
  </context>
  <context>
    <name>Algorithms</name>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Analytics&lt;/b&gt;: products made of the collect of every item, e.g. VS for Vessel Detection. Each needs the GEO image of the same collect in the same order.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Análisis&lt;/b&gt;: productos hechos a partir de la captura de cada elemento, p. ej. VS para la detección de buques. Cada uno necesita la imagen GEO de la misma captura en el mismo pedido.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Area&lt;/b&gt;: give at most one of extent, polygons and geometry. Without a reference system, numbers are longitude and latitude in degrees; a layer's own is used. Without an area the whole world is searched.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Área&lt;/b&gt;: indique como mucho una de las tres: extensión, polígonos o geometría. Sin sistema de referencia, los números son longitud y latitud en grados; el de una capa se utiliza. Sin área se busca en todo el mundo.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Assets&lt;/b&gt;: &lt;i&gt;all&lt;/i&gt; files, or the &lt;i&gt;image&lt;/i&gt; alone (for analytics: the result).&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Recursos&lt;/b&gt;: &lt;i&gt;all&lt;/i&gt; para todos los archivos o &lt;i&gt;image&lt;/i&gt; solo para la imagen (en los análisis: el resultado).&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Bucket&lt;/b&gt;: &lt;i&gt;s3://bucket/folder&lt;/i&gt; in place of the folder; the files go there, several at once, without a copy on this machine. Credentials are those of your environment, e.g. AWS_ACCESS_KEY_ID or an AWS profile. What is there whole is kept; a file that breaks off begins anew.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Bucket&lt;/b&gt;: &lt;i&gt;s3://bucket/carpeta&lt;/i&gt; en lugar de la carpeta; los archivos van allí, varios a la vez, sin copia en este equipo. Las credenciales son las de su entorno, p. ej. AWS_ACCESS_KEY_ID o un perfil de AWS. Lo que ya está allí entero se conserva; un archivo que se interrumpe empieza de nuevo.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Collections, item ids, collect ids&lt;/b&gt;: apart by commas, blanks or lines.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Colecciones, ID de elementos, ID de capturas&lt;/b&gt;: separados por comas, espacios o líneas.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Connection&lt;/b&gt;: the name of a connection of Capella Explorer or the address of a service; empty for the one in use. The API key comes from QGIS's authentication database, or from the environment variable CAPELLA_API_KEY where none is stored there. It is never a parameter, so that it is in no history, model or command line.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Conexión&lt;/b&gt;: el nombre de una conexión de Capella Explorer o la dirección de un servicio; vacío para la que está en uso. La clave de API procede de la base de datos de autenticación de QGIS o, si allí no hay ninguna guardada, de la variable de entorno CAPELLA_API_KEY. Nunca es un parámetro, por lo que no aparece en ningún historial, modelo ni línea de órdenes.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Contract&lt;/b&gt;: the id of the contract that pays; empty for the default one.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Contrato&lt;/b&gt;: el ID del contrato que paga; vacío para el predeterminado.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Costs&lt;/b&gt;: one row for each line; also as CSV. A line without a price has an empty amount, which does not mean free.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Costes&lt;/b&gt;: una fila para cada línea; también como CSV. Una línea sin precio tiene el importe vacío, lo que no significa que sea gratis.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Dry run&lt;/b&gt;: does everything but send the order.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Simulación&lt;/b&gt;: lo hace todo menos enviar el pedido.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Existing files&lt;/b&gt;: &lt;i&gt;keep&lt;/i&gt; them, or &lt;i&gt;replace&lt;/i&gt; them by what is delivered now.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Archivos existentes&lt;/b&gt;: &lt;i&gt;keep&lt;/i&gt; los conserva, &lt;i&gt;replace&lt;/i&gt; los reemplaza por lo que se entrega ahora.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;First and last day&lt;/b&gt;: whole days in UTC, both included.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Primer y último día&lt;/b&gt;: días enteros en UTC, ambos incluidos.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Folder&lt;/b&gt;: files go to &lt;i&gt;item id/file&lt;/i&gt; below it. What is there already is not fetched again; what was interrupted goes on where it stopped. A file bears its final name only when it is complete.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Carpeta&lt;/b&gt;: los archivos van a &lt;i&gt;ID del elemento/archivo&lt;/i&gt; dentro de ella. Lo que ya está no se vuelve a descargar; lo interrumpido continúa donde se detuvo. Un archivo solo recibe su nombre definitivo cuando está completo.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Folder&lt;/b&gt;: files go to &lt;i&gt;item id/file&lt;/i&gt; below it.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Carpeta&lt;/b&gt;: los archivos van a &lt;i&gt;ID del elemento/archivo&lt;/i&gt; dentro de ella.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Footprints&lt;/b&gt;: a layer of search results, e.g. of &lt;i&gt;Search catalog&lt;/i&gt;; all its features, or only the selected ones. Items and footprints may be given together.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Huellas&lt;/b&gt;: una capa de resultados de búsqueda, p. ej. de &lt;i&gt;Buscar en el catálogo&lt;/i&gt;; todos sus objetos espaciales o solo los seleccionados. Elementos y huellas pueden indicarse a la vez.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Footprints&lt;/b&gt;: one feature for each scene. Take the layer, or what is selected in it, to &lt;i&gt;Review order&lt;/i&gt; and &lt;i&gt;Place order&lt;/i&gt;.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Huellas&lt;/b&gt;: un objeto espacial para cada escena. Pase la capa, o lo seleccionado en ella, a &lt;i&gt;Revisar pedido&lt;/i&gt; y &lt;i&gt;Hacer pedido&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Highest cost of a task&lt;/b&gt;: products of a task are normally paid with the task, so the default is 0. What it collected is reviewed first, and a task that would cost more is not ordered. The limits of the plugin's options count too. &lt;b&gt;Dry run&lt;/b&gt; lists what would be ordered at which price, and orders nothing.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Coste máximo de una tarea&lt;/b&gt;: los productos de una tarea suelen pagarse con la tarea, por lo que el valor predeterminado es 0. Lo que capturó se revisa primero, y una tarea que costara más no se pide. También valen los límites de las opciones del complemento. &lt;b&gt;Simulación&lt;/b&gt; enumera lo que se pediría y a qué precio, y no pide nada.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Highest cost&lt;/b&gt;: US dollars that this order may cost at most. It has no default. 0 orders only what is free. The limits of the plugin's options count too: for one order, for a month and for orders without a person. Nothing is sent if the review is dearer, denied, not priced in full, or priced in a form that cannot be read.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Coste máximo&lt;/b&gt;: dólares estadounidenses que este pedido puede costar como mucho. No tiene valor predeterminado. 0 pide solo lo que es gratis. También valen los límites de las opciones del complemento: para un pedido, para un mes y para los pedidos automáticos. No se envía nada si la revisión resulta más cara, es denegada, no da precio a todo o lo da en una forma ilegible.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Items&lt;/b&gt;: item ids, apart by commas, blanks or lines; &lt;i&gt;collection/id&lt;/i&gt; where an id lies in more than one collection.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Elementos&lt;/b&gt;: ID de elementos, separados por comas, espacios o líneas; &lt;i&gt;colección/ID&lt;/i&gt; si un ID está en más de una colección.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Limit&lt;/b&gt;: the newest so many scenes, 10,000 at most.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Límite&lt;/b&gt;: esa cantidad de las escenas más recientes, 10 000 como mucho.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Longest wait&lt;/b&gt;: minutes that an order may take to become ready.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Espera máxima&lt;/b&gt;: minutos que un pedido puede tardar en estar listo.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Most tasks&lt;/b&gt;: a brake; the run stops after so many new ones.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Máximo de tareas&lt;/b&gt;: un freno; la ejecución se detiene tras esa cantidad de tareas nuevas.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Only active orders&lt;/b&gt;: leaves out what has expired or failed.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Solo pedidos activos&lt;/b&gt;: omite lo que ha caducado o fallado.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Only&lt;/b&gt;: product types and asset keys, e.g. &lt;i&gt;GEO raster preview&lt;/i&gt;, in place of the choice of assets; &lt;i&gt;raster&lt;/i&gt; means the image.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Solo&lt;/b&gt;: tipos de producto y claves de recursos, p. ej. &lt;i&gt;GEO raster preview&lt;/i&gt;, en lugar de la elección de recursos; &lt;i&gt;raster&lt;/i&gt; significa la imagen.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Order&lt;/b&gt;: the id that &lt;i&gt;Place order&lt;/i&gt; or &lt;i&gt;List orders&lt;/i&gt; gave. Or &lt;b&gt;Items&lt;/b&gt;: item ids, apart by blanks, commas or lines; then the active order that holds all of them is taken.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Pedido&lt;/b&gt;: el ID que dio &lt;i&gt;Hacer pedido&lt;/i&gt; o &lt;i&gt;Listar pedidos&lt;/i&gt;. O &lt;b&gt;Elementos&lt;/b&gt;: ID de elementos, separados por espacios, comas o líneas; entonces se toma el pedido activo que los contiene todos.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Orders&lt;/b&gt;: a table, newest first; also as CSV. Times are UTC. The price is the one that was seen when the order was sent from this profile.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Pedidos&lt;/b&gt;: una tabla, los más recientes primero; también como CSV. Las horas están en UTC. El precio es el que se vio al enviar el pedido desde este perfil.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: AUTHORIZED; DENIAL, the reason in the words of the service where it would refuse; TOTAL in US dollars or the currency of TOTAL_TEXT, left out where the service priced not everything or in a form that cannot be read; UNPRICED, lines without a price; ACTIVE_ORDER, the id of an order of yours that already holds everything: download that one instead of ordering again; SUBTOTAL, like TOTAL; LIMITS, which limits of the options an order by &lt;i&gt;Place order&lt;/i&gt; would cross.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Salidas&lt;/b&gt;: AUTHORIZED; DENIAL, el motivo en palabras del servicio si lo denegara; TOTAL en dólares estadounidenses o en la moneda de TOTAL_TEXT, omitido si el servicio no dio precio a todo o lo dio en una forma ilegible; UNPRICED, líneas sin precio; ACTIVE_ORDER, el ID de un pedido suyo que ya lo contiene todo: descargue ese en lugar de pedir de nuevo; SUBTOTAL, como TOTAL; LIMITS, qué límites de las opciones superaría un pedido con &lt;i&gt;Hacer pedido&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: COUNT, rows in the table; SETTLED, orders whose answer had been lost and that are settled now; UNCERTAIN, orders of which still nobody knows. Nothing is ever sent again by itself.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Salidas&lt;/b&gt;: COUNT, filas de la tabla; SETTLED, pedidos cuya respuesta se había perdido y que ahora están aclarados; UNCERTAIN, pedidos de los que aún nadie sabe nada. Nunca se reenvía nada por sí solo.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: DELIVERED and FAILED tasks of this run, KNOWN ones of earlier runs, WAITING ones of a dry run; FOLDER; REPORT.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Salidas&lt;/b&gt;: DELIVERED y FAILED, tareas entregadas y fallidas de esta ejecución, KNOWN las de ejecuciones anteriores, WAITING las de una simulación; FOLDER; REPORT.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: MATCHED, scenes that fit in the catalog (-1 where the service does not count); SHOWN, scenes that were written.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Salidas&lt;/b&gt;: MATCHED, escenas del catálogo que cumplen (-1 si el servicio no cuenta); SHOWN, escenas escritas.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: ORDER_ID; STATUS; TOTAL in US dollars; TOTAL_TEXT; REUSED.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Salidas&lt;/b&gt;: ORDER_ID; STATUS; TOTAL en dólares estadounidenses; TOTAL_TEXT; REUSED.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: PATHS, one file a line; LAYERS, the GeoTIFF images; CATALOG, the static STAC catalog of all that lies there; FILES, how many files of the order lie there now; FETCHED, how many came in this run.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Salidas&lt;/b&gt;: PATHS, un archivo por línea; LAYERS, las imágenes GeoTIFF; CATALOG, el catálogo STAC estático de todo lo que hay allí; FILES, cuántos archivos del pedido hay ahora; FETCHED, cuántos llegaron en esta ejecución.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Product types, imaging modes, polarisations, look side, orbit state, ownership&lt;/b&gt;: nothing chosen sets no limit. Without a window they are given as words, e.g. PRODUCT_TYPES=GEO,GEC. &lt;b&gt;Smallest and largest incidence angle&lt;/b&gt; in degrees; either may be left out.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Tipos de producto, modos de imagen, polarizaciones, lado de observación, sentido de la órbita, propiedad&lt;/b&gt;: no elegir nada no limita nada. Sin ventana se indican con palabras, p. ej. PRODUCT_TYPES=GEO,GEC. &lt;b&gt;Ángulos de incidencia mínimo y máximo&lt;/b&gt; en grados; cualquiera de los dos puede omitirse.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a CSV file with one row for each task that was handled, complete also when the run was stopped.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Informe&lt;/b&gt;: un archivo CSV con una fila para cada tarea tratada, completo también si la ejecución se detuvo.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;STAC items&lt;/b&gt;: a file of the items as the service sent them, one a line for .ndjson, else a GeoJSON feature collection. Signatures are taken out of their links.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Elementos STAC&lt;/b&gt;: un archivo de los elementos tal como los envió el servicio, uno por línea en .ndjson, si no una colección de objetos GeoJSON. Las firmas se quitan de sus enlaces.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Submitted since&lt;/b&gt;: a date like 2026-01-31, or a number of days back (999 at most); empty for all.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Enviadas desde&lt;/b&gt;: una fecha como 2026-01-31 o un número de días hacia atrás (999 como mucho); vacío para todas.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Use an active order&lt;/b&gt;: where an order of yours already holds everything and has not expired, its id is returned and nothing is ordered.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Usar un pedido activo&lt;/b&gt;: si un pedido suyo ya lo contiene todo y no ha caducado, se devuelve su ID y no se pide nada.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Whole organization&lt;/b&gt;: the tasks of everybody, which organization managers may list; else your own.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Toda la organización&lt;/b&gt;: las tareas de todos, que los gestores de la organización pueden listar; si no, las suyas.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;A report of what came and how each file was checked lies beside the files, in &lt;i&gt;reports&lt;/i&gt;.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Un informe de lo que llegó y de cómo se comprobó cada archivo queda junto a los archivos, en &lt;i&gt;reports&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;An order is written into a journal before it is sent and is never sent twice. If the answer is lost, the algorithm fails and says so; the same scenes are refused until the list of orders shows what became of it, which &lt;i&gt;List orders&lt;/i&gt; and the next &lt;i&gt;Place order&lt;/i&gt; look up.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Un pedido se anota en un diario antes de enviarse y nunca se envía dos veces. Si la respuesta se pierde, el algoritmo falla y lo dice; las mismas escenas se rechazan hasta que la lista de pedidos muestre qué fue de él, lo que consultan &lt;i&gt;Listar pedidos&lt;/i&gt; y el siguiente &lt;i&gt;Hacer pedido&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;An order lives about an hour. One that runs out, also in the middle of a file, is renewed where that is free and the options of Capella Explorer allow free renewals; otherwise nothing is sent, and the run says so.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Un pedido vive cerca de una hora. Si caduca, también en medio de un archivo, se renueva cuando es gratis y las opciones de Capella Explorer permiten renovaciones gratuitas; si no, no se envía nada, y la ejecución lo dice.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;MONTH_SPENT, US dollars that orders from this profile have cost in this calendar month (UTC), uncertain ones included; MONTH_LEFT, what the limit of the options leaves. Each is left out where it is not known.&lt;/p&gt;</source>
      <translation>&lt;p&gt;MONTH_SPENT, dólares estadounidenses que han costado los pedidos de este perfil en este mes natural (UTC), incluidos los inciertos; MONTH_LEFT, lo que deja el límite de las opciones. Cada uno se omite si no se conoce.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Reads the list of tasking requests by pages, newest first, up to the cut-off. Each request whose latest status is &lt;i&gt;completed&lt;/i&gt; is ordered with all products of its collects, its files are fetched, and it is remembered: the next run leaves it alone. What fails is tried again by the next run. An order whose answer was lost is never sent again before the list of orders has shown what became of it.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Lee la lista de solicitudes de captura por páginas, las más recientes primero, hasta el límite. Para cada solicitud cuyo último estado es &lt;i&gt;completed&lt;/i&gt; se piden todos los productos de sus capturas, se descargan sus archivos y queda anotada: la siguiente ejecución no la toca. Lo que falla lo intenta de nuevo la siguiente ejecución. Un pedido cuya respuesta se perdió nunca se reenvía antes de que la lista de pedidos haya mostrado qué fue de él.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>An active order was used</source>
      <translation>Se usó un pedido activo</translation>
    </message>
    <message>
      <source>An uncertain order was not placed: its scenes can be ordered again.</source>
      <translation>Un pedido incierto no se llegó a hacer: sus escenas pueden pedirse de nuevo.</translation>
    </message>
    <message>
      <source>An uncertain order was placed: {order}.</source>
      <translation>Un pedido incierto sí se hizo: {order}.</translation>
    </message>
    <message>
      <source>Analytics</source>
      <translation>Análisis</translation>
    </message>
    <message>
      <source>Area: extent</source>
      <translation>Área: extensión</translation>
    </message>
    <message>
      <source>Area: geometry (WKT)</source>
      <translation>Área: geometría (WKT)</translation>
    </message>
    <message>
      <source>Area: polygons of a layer</source>
      <translation>Área: polígonos de una capa</translation>
    </message>
    <message>
      <source>Asks what an order would cost and whether it would be accepted. Orders nothing, spends nothing.</source>
      <translation>Pregunta cuánto costaría un pedido y si se aceptaría. No pide nada, no gasta nada.</translation>
    </message>
    <message>
      <source>Assets</source>
      <translation>Recursos</translation>
    </message>
    <message>
      <source>Bucket</source>
      <translation>Bucket</translation>
    </message>
    <message>
      <source>Capella would not authorise this order: {reason}</source>
      <translation>Capella no autorizaría este pedido: {reason}</translation>
    </message>
    <message>
      <source>Collect ids</source>
      <translation>ID de capturas</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Colecciones</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Conexión</translation>
    </message>
    <message>
      <source>Contract</source>
      <translation>Contrato</translation>
    </message>
    <message>
      <source>Costs</source>
      <translation>Costes</translation>
    </message>
    <message>
      <source>Deliver completed tasks</source>
      <translation>Entregar tareas completadas</translation>
    </message>
    <message>
      <source>Download order</source>
      <translation>Descargar pedido</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>Simulación</translation>
    </message>
    <message>
      <source>Dry run: an order for {total} would be sent now.</source>
      <translation>Simulación: ahora se enviaría un pedido de {total}.</translation>
    </message>
    <message>
      <source>Existing files</source>
      <translation>Archivos existentes</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Files fetched now</source>
      <translation>Archivos descargados ahora</translation>
    </message>
    <message>
      <source>Files in the folder</source>
      <translation>Archivos en la carpeta</translation>
    </message>
    <message>
      <source>Finds scenes in the Capella catalog and writes their footprints with all facts. Spends nothing.</source>
      <translation>Encuentra escenas en el catálogo de Capella y escribe sus huellas con todos los datos. No gasta nada.</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Huellas</translation>
    </message>
    <message>
      <source>Highest cost (US dollars)</source>
      <translation>Coste máximo (dólares estadounidenses)</translation>
    </message>
    <message>
      <source>Highest cost of a task (US dollars)</source>
      <translation>Coste máximo de una tarea (dólares estadounidenses)</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Imaging modes</source>
      <translation>Modos de imagen</translation>
    </message>
    <message>
      <source>Item ids</source>
      <translation>ID de elementos</translation>
    </message>
    <message>
      <source>Items</source>
      <translation>Elementos</translation>
    </message>
    <message>
      <source>Largest incidence angle (degrees)</source>
      <translation>Ángulo de incidencia máximo (grados)</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>Left of this month's limit</source>
      <translation>Resto del límite de este mes</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>Limits that would be crossed</source>
      <translation>Límites que se superarían</translation>
    </message>
    <message>
      <source>Lines without a price</source>
      <translation>Líneas sin precio</translation>
    </message>
    <message>
      <source>List orders</source>
      <translation>Listar pedidos</translation>
    </message>
    <message>
      <source>Lists your orders and settles those whose outcome was uncertain. Spends nothing.</source>
      <translation>Lista sus pedidos y aclara aquellos cuyo resultado era incierto. No gasta nada.</translation>
    </message>
    <message>
      <source>Longest wait (minutes)</source>
      <translation>Espera máxima (minutos)</translation>
    </message>
    <message>
      <source>Look side</source>
      <translation>Lado de observación</translation>
    </message>
    <message>
      <source>Most tasks</source>
      <translation>Máximo de tareas</translation>
    </message>
    <message>
      <source>Only</source>
      <translation>Solo</translation>
    </message>
    <message>
      <source>Only active orders</source>
      <translation>Solo pedidos activos</translation>
    </message>
    <message>
      <source>Orbit state</source>
      <translation>Sentido de la órbita</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Pedido</translation>
    </message>
    <message>
      <source>Order that holds everything already</source>
      <translation>Pedido que ya lo contiene todo</translation>
    </message>
    <message>
      <source>Order {expired} ran out and was renewed for nothing as order {renewed}</source>
      <translation>El pedido {expired} caducó y se renovó gratis como pedido {renewed}</translation>
    </message>
    <message>
      <source>Order {order} already holds everything: nothing was ordered.</source>
      <translation>El pedido {order} ya lo contiene todo: no se ha pedido nada.</translation>
    </message>
    <message>
      <source>Order {order} is placed for {total}.</source>
      <translation>El pedido {order} está hecho por {total}.</translation>
    </message>
    <message>
      <source>Order {order}: {status}</source>
      <translation>Pedido {order}: {status}</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Pedidos</translation>
    </message>
    <message>
      <source>Orders and downloads what completed tasking requests have collected, each of them once. Made for cron.</source>
      <translation>Pide y descarga lo que han capturado las solicitudes completadas, cada una una sola vez. Hecho para cron.</translation>
    </message>
    <message>
      <source>Orders scenes if their reviewed price is within the highest cost. THIS CAN SPEND MONEY.</source>
      <translation>Pide escenas si su precio revisado no supera el coste máximo. ESTO PUEDE GASTAR DINERO.</translation>
    </message>
    <message>
      <source>Orders that are still uncertain</source>
      <translation>Pedidos aún inciertos</translation>
    </message>
    <message>
      <source>Ownership</source>
      <translation>Propiedad</translation>
    </message>
    <message>
      <source>Place order</source>
      <translation>Hacer pedido</translation>
    </message>
    <message>
      <source>Polarisations</source>
      <translation>Polarizaciones</translation>
    </message>
    <message>
      <source>Product types</source>
      <translation>Tipos de producto</translation>
    </message>
    <message>
      <source>Reason of a refusal</source>
      <translation>Motivo de una denegación</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Review order</source>
      <translation>Revisar pedido</translation>
    </message>
    <message>
      <source>STAC catalog</source>
      <translation>Catálogo STAC</translation>
    </message>
    <message>
      <source>STAC items</source>
      <translation>Elementos STAC</translation>
    </message>
    <message>
      <source>Scenes that fit</source>
      <translation>Escenas que cumplen</translation>
    </message>
    <message>
      <source>Scenes written</source>
      <translation>Escenas escritas</translation>
    </message>
    <message>
      <source>Search catalog</source>
      <translation>Buscar en el catálogo</translation>
    </message>
    <message>
      <source>Smallest incidence angle (degrees)</source>
      <translation>Ángulo de incidencia mínimo (grados)</translation>
    </message>
    <message>
      <source>Spent this month</source>
      <translation>Gastado este mes</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Submitted since</source>
      <translation>Enviadas desde</translation>
    </message>
    <message>
      <source>Subtotal</source>
      <translation>Subtotal</translation>
    </message>
    <message>
      <source>Task {task} is completed</source>
      <translation>La tarea {task} está completada</translation>
    </message>
    <message>
      <source>Task {task} is delivered by order {order}</source>
      <translation>La tarea {task} se entrega con el pedido {order}</translation>
    </message>
    <message>
      <source>Tasks delivered</source>
      <translation>Tareas entregadas</translation>
    </message>
    <message>
      <source>Tasks delivered before</source>
      <translation>Tareas entregadas antes</translation>
    </message>
    <message>
      <source>Tasks that failed</source>
      <translation>Tareas fallidas</translation>
    </message>
    <message>
      <source>Tasks that would be ordered</source>
      <translation>Tareas que se pedirían</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>Total as the service wrote it</source>
      <translation>Total tal como lo escribió el servicio</translation>
    </message>
    <message>
      <source>Total: {total}</source>
      <translation>Total: {total}</translation>
    </message>
    <message>
      <source>Uncertain orders that were settled</source>
      <translation>Pedidos inciertos que se aclararon</translation>
    </message>
    <message>
      <source>Use an active order</source>
      <translation>Usar un pedido activo</translation>
    </message>
    <message>
      <source>Waits until an order is ready and fetches its files. Spends nothing.</source>
      <translation>Espera a que un pedido esté listo y descarga sus archivos. No gasta nada.</translation>
    </message>
    <message>
      <source>Whole organization</source>
      <translation>Toda la organización</translation>
    </message>
    <message>
      <source>Would be accepted</source>
      <translation>Se aceptaría</translation>
    </message>
    <message>
      <source>Would be ordered: {task}, {price}</source>
      <translation>Se pediría: {task}, {price}</translation>
    </message>
    <message>
      <source>no price</source>
      <translation>sin precio</translation>
    </message>
    <message>
      <source>not given</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <source>size</source>
      <translation>tamaño</translation>
    </message>
    <message>
      <source>{count} orders are still uncertain: look again later.</source>
      <translation>{count} pedidos siguen inciertos: vuelva a mirar más tarde.</translation>
    </message>
    <message>
      <source>{files} files to fetch into {folder}, {skipped} left out</source>
      <translation>{files} archivos por descargar en {folder}, {skipped} omitidos</translation>
    </message>
    <message>
      <source>{file}: {size} bytes, verified by {proof}</source>
      <translation>{file}: {size} bytes, comprobado por: {proof}</translation>
    </message>
    <message>
      <source>{shown} of {matched} scenes</source>
      <translation>{shown} de {matched} escenas</translation>
    </message>
  </context>
  <context>
    <name>Announcements</name>
    <message>
      <source>Dry run, nothing was sent. This order would be: {0}</source>
      <translation>Simulación, no se ha enviado nada. El pedido sería: {0}</translation>
    </message>
    <message>
      <source>Everything of “{0}” is ordered and opens on the map.</source>
      <translation>Todo lo de «{0}» está pedido y se abre en el mapa.</translation>
    </message>
    <message>
      <source>Opening the layers</source>
      <translation>Abriendo las capas</translation>
    </message>
    <message>
      <source>Preparing: {0}</source>
      <translation>En preparación: {0}</translation>
    </message>
    <message>
      <source>The order is placed and is being prepared: {scenes}, {price}.</source>
      <translation>El pedido está hecho y se está preparando: {scenes}, {price}.</translation>
    </message>
    <message>
      <source>The order is placed and ready: {scenes}, {price}.</source>
      <translation>El pedido está hecho y listo: {scenes}, {price}.</translation>
    </message>
    <message>
      <source>These scenes have to be ordered first: review the cost, and they stream as soon as they are yours.</source>
      <translation>Estas escenas deben pedirse primero: revise el coste, y se transmitirán en cuanto sean suyas.</translation>
    </message>
  </context>
  <context>
    <name>AreaRow</name>
    <message>
      <source>Anywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <source>Draw a polygon on the map (right click closes, Esc cancels)</source>
      <translation>Dibujar un polígono en el mapa (clic derecho cierra, Esc cancela)</translation>
    </message>
    <message>
      <source>Draw a rectangle on the map (two clicks, Esc cancels)</source>
      <translation>Dibujar un rectángulo en el mapa (dos clics, Esc cancela)</translation>
    </message>
    <message>
      <source>Map view</source>
      <translation>Vista del mapa</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Polígono</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rectángulo</translation>
    </message>
    <message>
      <source>Size of the area that is searched</source>
      <translation>Tamaño del área de búsqueda</translation>
    </message>
    <message>
      <source>Where to look for scenes. The map view is read anew at each search.</source>
      <translation>Dónde buscar escenas. La vista del mapa se lee de nuevo en cada búsqueda.</translation>
    </message>
  </context>
  <context>
    <name>BasketController</name>
    <message>
      <source>Looking for the GEO image</source>
      <translation>Buscando la imagen GEO</translation>
    </message>
  </context>
  <context>
    <name>BasketList</name>
    <message>
      <source>Acquisition {collect}</source>
      <translation>Adquisición {collect}</translation>
    </message>
    <message>
      <source>Basket</source>
      <translation>Cesta</translation>
    </message>
    <message>
      <source>Delete removes lines, Space switches an analytic on and off</source>
      <translation>Supr quita líneas, Espacio activa o desactiva un análisis</translation>
    </message>
    <message>
      <source>Remove from basket</source>
      <translation>Quitar de la cesta</translation>
    </message>
    <message>
      <source>Your organization has bought this before</source>
      <translation>Su organización ya lo ha comprado</translation>
    </message>
    <message>
      <source>owned</source>
      <translation>propia</translation>
    </message>
    <message>
      <source>{analytic} (adds its {image})</source>
      <translation>{analytic} (con {image})</translation>
    </message>
  </context>
  <context>
    <name>BasketPage</name>
    <message>
      <source>&amp;Ask the server</source>
      <translation>Consultar al &amp;servidor</translation>
    </message>
    <message>
      <source>&amp;Use that order</source>
      <translation>Usar ese &amp;pedido</translation>
    </message>
    <message>
      <source>Asking Capella for the price</source>
      <translation>Preguntando el precio a Capella</translation>
    </message>
    <message>
      <source>Nothing was sent and nothing was bought.</source>
      <translation>No se ha enviado ni comprado nada.</translation>
    </message>
    <message>
      <source>Nothing was sent: the order would cross a limit of yours.</source>
      <translation>No se envió nada: el pedido superaría uno de sus límites.</translation>
    </message>
    <message>
      <source>Review any&amp;way</source>
      <translation>Revisar de todos &amp;modos</translation>
    </message>
    <message>
      <source>Sending the order; please wait for the answer</source>
      <translation>Enviando el pedido; espere la respuesta</translation>
    </message>
    <message>
      <source>The order is not in doubt any more: see the list of orders.</source>
      <translation>El pedido ya no está en duda: mire la lista de pedidos.</translation>
    </message>
    <message>
      <source>The server does not have the order: nothing was bought. Review it again.</source>
      <translation>El servidor no tiene el pedido: no se compró nada. Revíselo de nuevo.</translation>
    </message>
    <message>
      <source>The server has the order: it was placed once, and is in the list.</source>
      <translation>El servidor tiene el pedido: se realizó una vez y está en la lista.</translation>
    </message>
    <message>
      <source>The server's list does not tell yet. Ask again in two minutes; nothing is sent until then.</source>
      <translation>La lista del servidor aún no lo dice. Pregunte de nuevo en dos minutos; hasta entonces no se envía nada.</translation>
    </message>
    <message>
      <source>You ordered these scenes on {time} UTC and the order is still valid: nothing needs to be bought.</source>
      <translation>Pidió estas escenas el {time} UTC y el pedido sigue siendo válido: no hace falta comprar nada.</translation>
    </message>
    <message>
      <source>{rule} The {image} was added to the basket.</source>
      <translation>{rule} Se añadió {image} a la cesta.</translation>
    </message>
  </context>
  <context>
    <name>BasketView</name>
    <message>
      <source>&amp;Find scenes</source>
      <translation>&amp;Buscar escenas</translation>
    </message>
    <message>
      <source>Add scenes from the search. The price comes before the order.</source>
      <translation>Añada escenas desde la búsqueda. El precio llega antes que el pedido.</translation>
    </message>
    <message>
      <source>Asks for the price; nothing is bought</source>
      <translation>Pregunta el precio; no se compra nada</translation>
    </message>
    <message>
      <source>Contract that pays</source>
      <translation>Contrato que paga</translation>
    </message>
    <message>
      <source>Empt&amp;y</source>
      <translation>&amp;Vaciar</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Rev&amp;iew cost</source>
      <translation>Revisar &amp;coste</translation>
    </message>
    <message>
      <source>Takes everything out of the basket</source>
      <translation>Quita todo de la cesta</translation>
    </message>
    <message>
      <source>Takes the selected lines out (Delete)</source>
      <translation>Quita las líneas seleccionadas (Supr)</translation>
    </message>
    <message>
      <source>The basket is empty</source>
      <translation>La cesta está vacía</translation>
    </message>
    <message>
      <source>The contract of your organization that pays for the order</source>
      <translation>El contrato de su organización que paga el pedido</translation>
    </message>
    <message>
      <source>{scenes}. Nothing is bought yet.</source>
      <translation>{scenes}. Aún no se ha comprado nada.</translation>
    </message>
  </context>
  <context>
    <name>BusyLine</name>
    <message>
      <source>Nothing is being done</source>
      <translation>No hay nada en curso</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
  </context>
  <context>
    <name>CapellaDock</name>
    <message>
      <source>Basket</source>
      <translation>Cesta</translation>
    </message>
    <message>
      <source>Find scenes and look at them (Alt+1)</source>
      <translation>Encontrar escenas y verlas (Alt+1)</translation>
    </message>
    <message>
      <source>Follow requests for new scenes (Alt+4)</source>
      <translation>Seguir las solicitudes de escenas nuevas (Alt+4)</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Pedidos</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>See what scenes cost, and order them (Alt+2)</source>
      <translation>Ver cuánto cuestan las escenas y pedirlas (Alt+2)</translation>
    </message>
    <message>
      <source>Stream or download what was ordered (Alt+3)</source>
      <translation>Transmitir o descargar lo que se ha pedido (Alt+3)</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>Tareas</translation>
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
      <translation>&amp;Dirección</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nombre</translation>
    </message>
    <message>
      <source>&amp;Service</source>
      <translation>Ser&amp;vicio</translation>
    </message>
    <message>
      <source>&amp;Test</source>
      <translation>Pro&amp;bar</translation>
    </message>
    <message>
      <source>API &amp;key</source>
      <translation>Clave de A&amp;PI</translation>
    </message>
    <message>
      <source>API key</source>
      <translation>Clave de API</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>Dirección del servicio</translation>
    </message>
    <message>
      <source>An API key is only sent over https, or to this machine.</source>
      <translation>Una clave de API solo se envía por https o a este equipo.</translation>
    </message>
    <message>
      <source>Asking the service</source>
      <translation>Consultando al servicio</translation>
    </message>
    <message>
      <source>Asks the service whose key this is; nothing is stored</source>
      <translation>Pregunta al servicio de quién es esta clave; no se guarda nada</translation>
    </message>
    <message>
      <source>Capella's own service, a local sandbox that is running, or another address</source>
      <translation>El servicio de Capella, un entorno de pruebas local en marcha u otra dirección</translation>
    </message>
    <message>
      <source>Changes nothing</source>
      <translation>No cambia nada</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Conexión</translation>
    </message>
    <message>
      <source>Enter the API key.</source>
      <translation>Introduzca la clave de API.</translation>
    </message>
    <message>
      <source>Enter the address of the service, beginning with https://.</source>
      <translation>Introduzca la dirección del servicio, que empieza por https://.</translation>
    </message>
    <message>
      <source>Give the connection a name.</source>
      <translation>Dé un nombre a la conexión.</translation>
    </message>
    <message>
      <source>How this connection is called in the menu of the dock</source>
      <translation>Cómo se llama esta conexión en el menú del panel</translation>
    </message>
    <message>
      <source>Made in the Capella console. It is kept in the encrypted password store of QGIS and never shown again.</source>
      <translation>Se crea en la consola de Capella. Se guarda en el almacén cifrado de contraseñas de QGIS y no se vuelve a mostrar.</translation>
    </message>
    <message>
      <source>Name of the connection</source>
      <translation>Nombre de la conexión</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Otro</translation>
    </message>
    <message>
      <source>Save or cancel</source>
      <translation>Guardar o cancelar</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <source>Stores the key in QGIS's password store and uses this connection</source>
      <translation>Guarda la clave en el almacén de contraseñas de QGIS y usa esta conexión</translation>
    </message>
    <message>
      <source>Test the key</source>
      <translation>Probar la clave</translation>
    </message>
    <message>
      <source>There is a connection of this name: choose another one, its key would be lost.</source>
      <translation>Ya hay una conexión con este nombre: elija otro, su clave se perdería.</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Veredicto</translation>
    </message>
    <message>
      <source>What the service says about the key</source>
      <translation>Lo que el servicio dice de la clave</translation>
    </message>
    <message>
      <source>Where the service is, beginning with https (or http on this machine)</source>
      <translation>Dónde está el servicio; empieza por https (o http en este equipo)</translation>
    </message>
    <message>
      <source>https://api.example.org</source>
      <translation>https://api.example.org</translation>
    </message>
    <message>
      <source>stored; enter a new one to change it</source>
      <translation>guardada; introduzca otra para cambiarla</translation>
    </message>
  </context>
  <context>
    <name>DateRow</name>
    <message>
      <source>Any time</source>
      <translation>Cualquier fecha</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Personalizado</translation>
    </message>
    <message>
      <source>First day, from 00:00 UTC</source>
      <translation>Primer día, desde las 00:00 UTC</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Últimos 30 días</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <source>Last 90 days</source>
      <translation>Últimos 90 días</translation>
    </message>
    <message>
      <source>Last day, to the end of it in UTC</source>
      <translation>Último día, hasta su final en UTC</translation>
    </message>
    <message>
      <source>This year</source>
      <translation>Este año</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <source>When the scenes were acquired</source>
      <translation>Cuándo se adquirieron las escenas</translation>
    </message>
  </context>
  <context>
    <name>DeliveryController</name>
    <message>
      <source>Looking for an order</source>
      <translation>Buscando un pedido</translation>
    </message>
    <message>
      <source>Streaming an order</source>
      <translation>Transmitiendo un pedido</translation>
    </message>
    <message>
      <source>Streaming previews</source>
      <translation>Transmitiendo vistas previas</translation>
    </message>
  </context>
  <context>
    <name>DetailPanel</name>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoom</translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln scenes to &amp;basket</source>
      <translation>
        <numerusform>Añadir %Ln escena a la &amp;cesta</numerusform>
        <numerusform>Añadir %Ln escenas a la &amp;cesta</numerusform>
      </translation>
    </message>
    <message>
      <source>Add to &amp;basket</source>
      <translation>Añadir a la &amp;cesta</translation>
    </message>
    <message>
      <source>Add {product} to &amp;basket</source>
      <translation>Añadir {product} a la &amp;cesta</translation>
    </message>
    <message>
      <source>Co&amp;mpare</source>
      <translation>Co&amp;mparar</translation>
    </message>
    <message>
      <source>Details of the scene</source>
      <translation>Detalles de la escena</translation>
    </message>
    <message>
      <source>Details of the scene that is selected in the list</source>
      <translation>Detalles de la escena seleccionada en la lista</translation>
    </message>
    <message>
      <source>Fetching the thumbnail</source>
      <translation>Obteniendo la miniatura</translation>
    </message>
    <message>
      <source>Moves the map to the selected scenes</source>
      <translation>Mueve el mapa a las escenas seleccionadas</translation>
    </message>
    <message>
      <source>No thumbnail</source>
      <translation>Sin miniatura</translation>
    </message>
    <message>
      <source>Prev&amp;iew</source>
      <translation>&amp;Vista previa</translation>
    </message>
    <message>
      <source>Products of this acquisition</source>
      <translation>Productos de esta adquisición</translation>
    </message>
    <message>
      <source>Puts the selected scenes into the basket. Nothing is bought by that.</source>
      <translation>Pone las escenas seleccionadas en la cesta. Con eso no se compra nada.</translation>
    </message>
    <message>
      <source>S&amp;tream</source>
      <translation>&amp;Transmitir</translation>
    </message>
    <message>
      <source>Shows the free preview on the map (Enter)</source>
      <translation>Muestra la vista previa gratuita en el mapa (Intro)</translation>
    </message>
    <message>
      <source>Shows the free previews side by side, in views that move with the map</source>
      <translation>Muestra las vistas previas gratuitas una al lado de otra, en vistas que se mueven con el mapa</translation>
    </message>
    <message>
      <source>Streams the scene onto the map. What is not owned goes to the cost review first.</source>
      <translation>Transmite la escena al mapa. Lo que aún no es suyo pasa primero por la revisión del coste.</translation>
    </message>
    <message>
      <source>The server names the price in the review, before anything is bought</source>
      <translation>El servidor indica el precio en la revisión, antes de comprar nada</translation>
    </message>
    <message>
      <source>This product cannot be streamed: add it to the basket and download it</source>
      <translation>Este producto no se puede transmitir: añádalo a la cesta y descárguelo</translation>
    </message>
    <message>
      <source>{product} is not owned yet</source>
      <translation>{product} aún no es suyo</translation>
    </message>
    <message>
      <source>✓ {product} is owned by your organization</source>
      <translation>✓ {product} es de su organización</translation>
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
      <translation>Descargando {0}</translation>
    </message>
  </context>
  <context>
    <name>DownloadDialog</name>
    <message>
      <source>&amp;Download</source>
      <translation>&amp;Descargar</translation>
    </message>
    <message>
      <source>&amp;Everything</source>
      <translation>&amp;Todo</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>Car&amp;peta</translation>
    </message>
    <message>
      <source>&amp;Image only</source>
      <translation>Solo la &amp;imagen</translation>
    </message>
    <message>
      <source>&amp;These files</source>
      <translation>&amp;Estos archivos</translation>
    </message>
    <message>
      <source>Choose a folder for the download.</source>
      <translation>Elija una carpeta para la descarga.</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descarga</translation>
    </message>
    <message>
      <source>Download or cancel</source>
      <translation>Descargar o cancelar</translation>
    </message>
    <message>
      <source>Downloads nothing</source>
      <translation>No descarga nada</translation>
    </message>
    <message>
      <source>Each scene gets a folder of its own in here; s3://bucket/folder goes straight into a bucket</source>
      <translation>Cada escena tiene aquí su propia carpeta; s3://bucket/carpeta va directamente a un bucket</translation>
    </message>
    <message>
      <source>Every file of the order: whether it is fetched, and why not</source>
      <translation>Cada archivo del pedido: si se descarga y, si no, por qué</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Everything is on the disk already, complete: nothing has to be fetched.</source>
      <translation>Todo está ya en el disco, completo: no hay que descargar nada.</translation>
    </message>
    <message>
      <source>Fetches the {product} products of this order</source>
      <translation>Descarga los productos {product} de este pedido</translation>
    </message>
    <message>
      <source>Files and what becomes of them</source>
      <translation>Archivos y qué pasa con ellos</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Image only</source>
      <translation>Solo la imagen</translation>
    </message>
    <message>
      <source>Images, metadata, previews and thumbnails</source>
      <translation>Imágenes, metadatos, vistas previas y miniaturas</translation>
    </message>
    <message>
      <source>Kinds of files</source>
      <translation>Clases de archivos</translation>
    </message>
    <message>
      <source>Kinds of files in this order; Space ticks one</source>
      <translation>Clases de archivos de este pedido; Espacio marca una</translation>
    </message>
    <message>
      <source>Left out: {files}.</source>
      <translation>Omitido: {files}.</translation>
    </message>
    <message>
      <source>Nothing is chosen: choose at least one product.</source>
      <translation>No hay nada elegido: elija al menos un producto.</translation>
    </message>
    <message>
      <source>Nothing is chosen: tick at least one kind of file.</source>
      <translation>No hay nada elegido: marque al menos una clase de archivos.</translation>
    </message>
    <message>
      <source>Only the kinds of files that are ticked below</source>
      <translation>Solo las clases de archivos marcadas abajo</translation>
    </message>
    <message>
      <source>Order {order}: {files} can be fetched.</source>
      <translation>Pedido {order}: {files} para descargar.</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Productos</translation>
    </message>
    <message>
      <source>Puts it into the queue; it can be paused and continued, also after a restart</source>
      <translation>La pone en la cola; se puede pausar y continuar, también tras un reinicio</translation>
    </message>
    <message>
      <source>The images and analytic products themselves</source>
      <translation>Las propias imágenes y productos de análisis</translation>
    </message>
    <message>
      <source>These files</source>
      <translation>Estos archivos</translation>
    </message>
    <message>
      <source>This folder cannot be written: choose another one.</source>
      <translation>No se puede escribir en esta carpeta: elija otra.</translation>
    </message>
    <message>
      <source>This is no bucket that can be written: give s3://bucket/folder, or a folder.</source>
      <translation>No se puede escribir en este bucket: indique s3://bucket/carpeta, o una carpeta.</translation>
    </message>
    <message>
      <source>{files} here already</source>
      <translation>{files} ya en el disco</translation>
    </message>
    <message>
      <source>{files} not chosen</source>
      <translation>{files} sin elegir</translation>
    </message>
    <message>
      <source>{files} shared with another scene, fetched once</source>
      <translation>{files} en común con otra escena, una sola vez</translation>
    </message>
    <message>
      <source>{files}, {size}, straight into the bucket with the credentials of your environment; what is there already is kept.</source>
      <translation>{files}, {size}, directamente al bucket con las credenciales de su entorno; lo que ya está allí se conserva.</translation>
    </message>
    <message>
      <source>{files}, {size}. {free} free in this folder.</source>
      <translation>{files}, {size}. {free} libres en esta carpeta.</translation>
    </message>
    <message>
      <source>{key}: {files}, {size}</source>
      <translation>{key}: {files}, {size}</translation>
    </message>
    <message>
      <source>{size} are needed and {free} are free: choose another folder or fewer files.</source>
      <translation>Se necesitan {size} y hay {free} libres: elija otra carpeta o menos archivos.</translation>
    </message>
  </context>
  <context>
    <name>DownloadOffers</name>
    <message>
      <source>Preparing a download</source>
      <translation>Preparando una descarga</translation>
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
      <translation>Añadir las imágenes al &amp;mapa cuando hayan llegado</translation>
    </message>
    <message>
      <source>&amp;Connections</source>
      <translation>&amp;Conexiones</translation>
    </message>
    <message>
      <source>&amp;Download folder</source>
      <translation>Carpeta de &amp;descargas</translation>
    </message>
    <message>
      <source>Add images to the map when they have arrived</source>
      <translation>Añadir las imágenes al mapa cuando hayan llegado</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation>Conexiones</translation>
    </message>
    <message>
      <source>Connections of all downloads together; more are faster on far and slow lines</source>
      <translation>Conexiones de todas las descargas juntas; más son más rápidas en líneas lejanas y lentas</translation>
    </message>
    <message>
      <source>Download folder</source>
      <translation>Carpeta de descargas</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <source>Fastest, in MB per second</source>
      <translation>Como mucho, en MB por segundo</translation>
    </message>
    <message>
      <source>How files are fetched and what becomes of them</source>
      <translation>Cómo se descargan los archivos y qué pasa con ellos</translation>
    </message>
    <message>
      <source>L&amp;imit the speed</source>
      <translation>&amp;Limitar la velocidad</translation>
    </message>
    <message>
      <source>Leaves some of the line to others</source>
      <translation>Deja parte de la línea a los demás</translation>
    </message>
    <message>
      <source>Limit the speed</source>
      <translation>Limitar la velocidad</translation>
    </message>
    <message>
      <source>Megabytes a second of all downloads together</source>
      <translation>Megabytes por segundo de todas las descargas juntas</translation>
    </message>
    <message>
      <source>Opens images and detections as layers as soon as a download is done</source>
      <translation>Abre imágenes y detecciones como capas en cuanto termina una descarga</translation>
    </message>
    <message>
      <source>Where downloads go at first, a folder or s3://bucket/folder; empty: you are asked each time</source>
      <translation>Adónde van las descargas al principio, una carpeta o s3://bucket/carpeta; vacío: se le pregunta cada vez</translation>
    </message>
  </context>
  <context>
    <name>DownloadsPage</name>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pausar</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>Add to &amp;map</source>
      <translation>Añadir al &amp;mapa</translation>
    </message>
    <message>
      <source>C&amp;lear finished</source>
      <translation>Quitar las &amp;terminadas</translation>
    </message>
    <message>
      <source>C&amp;ontinue</source>
      <translation>C&amp;ontinuar</translation>
    </message>
    <message>
      <source>Choose “Download...” on an order: what you fetch appears here, and goes on after a restart.</source>
      <translation>Elija «Descargar...» en un pedido: lo que descargue aparece aquí y continúa tras un reinicio.</translation>
    </message>
    <message>
      <source>Continues where it stopped; an order that ran out is renewed first</source>
      <translation>Continúa donde se detuvo; un pedido caducado se renueva primero</translation>
    </message>
    <message>
      <source>Copy order id</source>
      <translation>Copiar el ID del pedido</translation>
    </message>
    <message>
      <source>Li&amp;brary</source>
      <translation>&amp;Biblioteca</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>&amp;Bajar</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>&amp;Subir</translation>
    </message>
    <message>
      <source>No downloads</source>
      <translation>No hay descargas</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
      <source>Opens the images that have arrived as layers</source>
      <translation>Abre como capas las imágenes que han llegado</translation>
    </message>
    <message>
      <source>R&amp;eport</source>
      <translation>In&amp;forme</translation>
    </message>
    <message>
      <source>Show &amp;library</source>
      <translation>Mostrar &amp;biblioteca</translation>
    </message>
    <message>
      <source>Show &amp;orders</source>
      <translation>Mostrar &amp;pedidos</translation>
    </message>
    <message>
      <source>Shows everything that was downloaded (Alt+6)</source>
      <translation>Muestra todo lo que se ha descargado (Alt+6)</translation>
    </message>
    <message>
      <source>Shows the folder with the files</source>
      <translation>Muestra la carpeta con los archivos</translation>
    </message>
    <message>
      <source>Shows when each file came and what it was held against; it lies beside the files</source>
      <translation>Muestra cuándo llegó cada archivo y con qué se comparó; queda junto a los archivos</translation>
    </message>
    <message>
      <source>Stops the selected downloads; what has arrived is kept</source>
      <translation>Detiene las descargas seleccionadas; lo que ha llegado se conserva</translation>
    </message>
    <message>
      <source>Takes everything that is done off the list; the files stay</source>
      <translation>Quita de la lista todo lo terminado; los archivos se quedan</translation>
    </message>
    <message>
      <source>Takes the selected downloads off the list; what has arrived stays on the disk (Del)</source>
      <translation>Quita de la lista las descargas seleccionadas; lo que ha llegado se queda en el disco (Supr)</translation>
    </message>
    <message>
      <source>Tr&amp;y again</source>
      <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
      <source>What stands on top is fetched first: drag rows, or move them with Ctrl+Up and Ctrl+Down</source>
      <translation>Lo que está arriba se descarga primero: arrastre filas o muévalas con Ctrl+Arriba y Ctrl+Abajo</translation>
    </message>
  </context>
  <context>
    <name>DryRunBanner</name>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Change the dry run in the options</source>
      <translation>Cambiar la simulación en las opciones</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>Simulación</translation>
    </message>
    <message>
      <source>Dry run: no order is sent</source>
      <translation>Simulación: no se envía ningún pedido</translation>
    </message>
    <message>
      <source>Everything works except that no order leaves this machine; the options end it</source>
      <translation>Todo funciona, salvo que ningún pedido sale de este equipo; se termina en las opciones</translation>
    </message>
    <message>
      <source>Opens the options, where the dry run is switched off</source>
      <translation>Abre las opciones, donde se desactiva la simulación</translation>
    </message>
  </context>
  <context>
    <name>DryRunView</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <source>Copies the request to the clipboard</source>
      <translation>Copia la petición al portapapeles</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Dry run: nothing was sent and nothing was bought. This would be sent:</source>
      <translation>Simulación: no se ha enviado ni comprado nada. Se enviaría esto:</translation>
    </message>
    <message>
      <source>The request in full; the API key that goes with it is not shown</source>
      <translation>La petición completa; la clave de API que la acompaña no se muestra</translation>
    </message>
    <message>
      <source>What would be sent</source>
      <translation>Lo que se enviaría</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>Another order is on its way, so this one was not sent: wait for its outcome, then review this again.</source>
      <translation>Hay otro pedido en camino, así que este no se envió: espere su resultado y revise este de nuevo.</translation>
    </message>
    <message>
      <source>CPHD holds phase history and no image: download it for a SAR processor.</source>
      <translation>CPHD contiene la historia de fase y ninguna imagen: descárguelo para un procesador SAR.</translation>
    </message>
    <message>
      <source>Capella asks for a pause because there were too many requests: try again in a minute.</source>
      <translation>Capella pide una pausa porque hubo demasiadas peticiones: inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
      <source>Capella cannot be reached: check the network and the proxy settings of QGIS, then try again.</source>
      <translation>No se puede acceder a Capella: compruebe la red y la configuración del proxy de QGIS e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Capella confirmed an order of this moments ago but does not show it yet, so nothing was asked or sent: try again in two minutes.</source>
      <translation>Capella acaba de confirmar un pedido de esto pero aún no lo muestra, así que no se preguntó ni se envió nada: inténtelo de nuevo en dos minutos.</translation>
    </message>
    <message>
      <source>Capella did not authorise this order, so nothing was sent: change the contract or the order.</source>
      <translation>Capella no autorizó este pedido, así que no se envió nada: cambie el contrato o el pedido.</translation>
    </message>
    <message>
      <source>Capella does not know this item, order or task any more: refresh the list.</source>
      <translation>Capella ya no conoce este elemento, pedido o tarea: actualice la lista.</translation>
    </message>
    <message>
      <source>Capella refused the request: check what was asked and try again.</source>
      <translation>Capella rechazó la petición: compruebe lo que se pidió e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Capella rejected the order, so nothing was bought: review it again or ask Capella's support.</source>
      <translation>Capella rechazó el pedido, así que no se compró nada: revíselo de nuevo o consulte al soporte de Capella.</translation>
    </message>
    <message>
      <source>Capella's service does not answer properly, so this image has no link now: zoom the map to try again.</source>
      <translation>El servicio de Capella no responde correctamente, así que esta imagen no tiene enlace ahora: haga zoom en el mapa para intentarlo de nuevo.</translation>
    </message>
    <message>
      <source>Capella's service does not answer properly: nothing was ordered, please try again in a few minutes.</source>
      <translation>El servicio de Capella no responde bien: no se ha pedido nada, inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
      <source>Dry run, nothing was sent: the scenes of this task would be ordered now.</source>
      <translation>Simulación, no se ha enviado nada: ahora se pedirían las escenas de esta tarea.</translation>
    </message>
    <message>
      <source>Give a folder or a bucket for the files.</source>
      <translation>Indique una carpeta o un bucket para los archivos.</translation>
    </message>
    <message>
      <source>Give either the id of an order or the ids of items.</source>
      <translation>Indique el ID de un pedido o los ID de elementos, pero no ambos.</translation>
    </message>
    <message>
      <source>No API key is stored for this connection: enter one in the connection settings.</source>
      <translation>No hay ninguna clave de API guardada para esta conexión: introduzca una en la configuración de la conexión.</translation>
    </message>
    <message>
      <source>No active order holds all of these items: order them first, what your organization owns is free.</source>
      <translation>Ningún pedido activo contiene todos estos elementos: pídalos primero, lo que es de su organización es gratis.</translation>
    </message>
    <message>
      <source>No credentials for the bucket were found: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, in the environment of QGIS. They are never asked for or kept here.</source>
      <translation>No se encontraron credenciales para el bucket: defina AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY, o AWS_PROFILE, en el entorno de QGIS. Aquí nunca se piden ni se conservan.</translation>
    </message>
    <message>
      <source>One of these scenes has no id or no collection and cannot be ordered: take it out.</source>
      <translation>Una de estas escenas no tiene ID o colección y no se puede pedir: quítela.</translation>
    </message>
    <message>
      <source>One of these scenes is in an order whose outcome is still open: ask the server about that order first.</source>
      <translation>Una de estas escenas está en un pedido cuyo resultado sigue abierto: consulte primero al servidor por ese pedido.</translation>
    </message>
    <message>
      <source>One of these scenes was ordered since you saw this price, so nothing was sent again: look into the list of orders.</source>
      <translation>Una de estas escenas se pidió después de que usted viera este precio, así que no se envió nada de nuevo: mire la lista de pedidos.</translation>
    </message>
    <message>
      <source>One order after the other ran out at once, so no more is sent: try again in a few minutes.</source>
      <translation>Un pedido tras otro caducó al instante, así que no se envía ninguno más: inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
      <source>Only an order whose outcome stays unknown can be closed by hand: ask the server about it again first.</source>
      <translation>Solo un pedido cuyo resultado sigue sin conocerse se puede aclarar a mano: consulte primero de nuevo al servidor.</translation>
    </message>
    <message>
      <source>Only buckets that speak S3 can be written: give s3://bucket/folder, or a folder.</source>
      <translation>Solo se puede escribir en buckets que hablan S3: indique s3://bucket/carpeta, o una carpeta.</translation>
    </message>
    <message>
      <source>QGIS shows no image of this file: open it in a SAR processor.</source>
      <translation>QGIS no muestra ninguna imagen de este archivo: ábralo en un procesador SAR.</translation>
    </message>
    <message>
      <source>Say in a few words why this limit may be crossed: it is kept in the log of spending.</source>
      <translation>Diga en pocas palabras por qué se puede superar este límite: queda en el registro de gastos.</translation>
    </message>
    <message>
      <source>Something in the form is missing or does not fit.</source>
      <translation>Falta algo en el formulario o algo no encaja.</translation>
    </message>
    <message>
      <source>Something unexpected happened in Capella Explorer.</source>
      <translation>Ha ocurrido algo inesperado en Capella Explorer.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <source>Tasks are delivered into a folder of this machine: give a folder, not a bucket.</source>
      <translation>Las tareas se entregan en una carpeta de este equipo: indique una carpeta, no un bucket.</translation>
    </message>
    <message>
      <source>The API key holds characters that no key has: copy it again from the Capella console.</source>
      <translation>La clave de API contiene caracteres que ninguna clave tiene: cópiela de nuevo desde la consola de Capella.</translation>
    </message>
    <message>
      <source>The API key is not accepted: check it in the connection settings.</source>
      <translation>La clave de API no se acepta: compruébela en la configuración de la conexión.</translation>
    </message>
    <message>
      <source>The API key was not stored: QGIS's authentication database is locked, set its master password first.</source>
      <translation>La clave de API no se guardó: la base de datos de autenticación de QGIS está bloqueada, establezca primero su contraseña maestra.</translation>
    </message>
    <message>
      <source>The address of the connection cannot be read: check it.</source>
      <translation>La dirección de la conexión no se puede leer: compruébela.</translation>
    </message>
    <message>
      <source>The address of the connection must hold no login and no query: the key is kept by QGIS.</source>
      <translation>La dirección de la conexión no debe contener ni usuario ni consulta: la clave la guarda QGIS.</translation>
    </message>
    <message>
      <source>The area is empty: draw a rectangle or a polygon, or zoom the map to your area.</source>
      <translation>El área está vacía: dibuje un rectángulo o un polígono, o acerque el mapa a su área.</translation>
    </message>
    <message>
      <source>The basket could not be kept for the next start of QGIS.</source>
      <translation>La cesta no se pudo conservar para el próximo inicio de QGIS.</translation>
    </message>
    <message>
      <source>The bucket cannot be reached: check its address and the network.</source>
      <translation>No se puede acceder al bucket: compruebe su dirección y la red.</translation>
    </message>
    <message>
      <source>The bucket cannot be written: check its name and the credentials of your environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY or an AWS profile).</source>
      <translation>No se puede escribir en el bucket: compruebe su nombre y las credenciales de su entorno (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY o un perfil de AWS).</translation>
    </message>
    <message>
      <source>The bucket holds another number of bytes than were sent: transfer the file again.</source>
      <translation>El bucket contiene un número de bytes distinto del enviado: transfiera el archivo de nuevo.</translation>
    </message>
    <message>
      <source>The catalog holds nothing of this task yet: the next run tries it again.</source>
      <translation>El catálogo aún no contiene nada de esta tarea: la próxima ejecución lo intentará de nuevo.</translation>
    </message>
    <message>
      <source>The connection broke while the order was being sent, so it may have been placed: nothing will be sent again until the server has been asked.</source>
      <translation>La conexión se cortó mientras se enviaba el pedido, así que puede que se haya hecho: no se enviará nada de nuevo hasta consultar al servidor.</translation>
    </message>
    <message>
      <source>The connection was changed after this price was seen, so nothing was sent: review the cost again.</source>
      <translation>La conexión se cambió después de ver este precio, así que no se envió nada: revise el coste de nuevo.</translation>
    </message>
    <message>
      <source>The connection was changed meanwhile: start this again with the connection that is in use now.</source>
      <translation>La conexión se cambió entretanto: empiece de nuevo con la conexión que está en uso ahora.</translation>
    </message>
    <message>
      <source>The detections cannot be read: download them instead.</source>
      <translation>Las detecciones no se pueden leer: descárguelas en su lugar.</translation>
    </message>
    <message>
      <source>The disk is full: free some space and start the download again, it continues where it stopped.</source>
      <translation>El disco está lleno: libere espacio e inicie la descarga de nuevo, continuará donde se detuvo.</translation>
    </message>
    <message>
      <source>The downloaded file holds another image.</source>
      <translation>El archivo descargado contiene otra imagen.</translation>
    </message>
    <message>
      <source>The downloaded file holds nothing that a map can show.</source>
      <translation>El archivo descargado no contiene nada que un mapa pueda mostrar.</translation>
    </message>
    <message>
      <source>The downloaded file is gone: download it again.</source>
      <translation>El archivo descargado ya no está: descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>The downloaded file is no image that QGIS can read.</source>
      <translation>El archivo descargado no es una imagen que QGIS pueda leer.</translation>
    </message>
    <message>
      <source>The downloaded file of this layer cannot be read, it may be damaged: let the layer stream again, in its menu, or download the file again.</source>
      <translation>El archivo descargado de esta capa no se puede leer, puede que esté dañado: vuelva a transmitir la capa, en su menú, o descargue el archivo de nuevo.</translation>
    </message>
    <message>
      <source>The file cannot be reached: check the network and try again.</source>
      <translation>No se puede acceder al archivo: compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The file cannot be written: choose another place for it.</source>
      <translation>No se puede escribir el archivo: elija otro lugar.</translation>
    </message>
    <message>
      <source>The file changes on the server all the time: try again later.</source>
      <translation>El archivo cambia continuamente en el servidor: inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
      <source>The file changes on the server: try again later.</source>
      <translation>El archivo cambia en el servidor: inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
      <source>The file could not be downloaded: what has arrived is kept, start the download again to continue.</source>
      <translation>El archivo no se pudo descargar: lo que llegó se conserva, inicie la descarga de nuevo para continuar.</translation>
    </message>
    <message>
      <source>The file that arrived is not complete or was changed: it was discarded, start the download again.</source>
      <translation>El archivo recibido está incompleto o fue modificado: se descartó, inicie la descarga de nuevo.</translation>
    </message>
    <message>
      <source>The files of this download are not part of the order any more: choose them anew in the list of orders.</source>
      <translation>Los archivos de esta descarga ya no forman parte del pedido: elíjalos de nuevo en la lista de pedidos.</translation>
    </message>
    <message>
      <source>The first date lies after the last one: swap them and search again.</source>
      <translation>La primera fecha es posterior a la última: intercámbielas y busque de nuevo.</translation>
    </message>
    <message>
      <source>The folder cannot be written: choose another folder for the download.</source>
      <translation>No se puede escribir en la carpeta: elija otra carpeta para la descarga.</translation>
    </message>
    <message>
      <source>The folder of this download is gone: connect its disk and continue, or download into another folder.</source>
      <translation>La carpeta de esta descarga ya no está: conecte su disco y continúe, o descargue en otra carpeta.</translation>
    </message>
    <message>
      <source>The highest cost must be a number of US dollars, zero or more.</source>
      <translation>El coste máximo debe ser un número de dólares estadounidenses, cero o más.</translation>
    </message>
    <message>
      <source>The image cannot be reached: check the network and zoom the map to try again.</source>
      <translation>No se puede acceder a la imagen: compruebe la red y haga zoom en el mapa para intentarlo de nuevo.</translation>
    </message>
    <message>
      <source>The image does not come: the network or the store is too slow now, zoom the map to try again.</source>
      <translation>La imagen no llega: la red o el almacén van ahora demasiado lentos, haga zoom en el mapa para intentarlo de nuevo.</translation>
    </message>
    <message>
      <source>The image was changed at the store: what was kept of it is read anew.</source>
      <translation>La imagen ha cambiado en el almacén: lo que se conservaba de ella se lee de nuevo.</translation>
    </message>
    <message>
      <source>The layer holds no polygon: draw one, or select the ones that you mean.</source>
      <translation>La capa no contiene ningún polígono: dibuje uno o seleccione los que quiera.</translation>
    </message>
    <message>
      <source>The layer of footprints cannot be opened: choose another one.</source>
      <translation>La capa de huellas no se puede abrir: elija otra.</translation>
    </message>
    <message>
      <source>The layer of footprints has no field item_id: choose a layer of search results.</source>
      <translation>La capa de huellas no tiene el campo item_id: elija una capa de resultados de búsqueda.</translation>
    </message>
    <message>
      <source>The layer of the area cannot be opened: choose another one.</source>
      <translation>La capa del área no se puede abrir: elija otra.</translation>
    </message>
    <message>
      <source>The link to this file is not accepted any more: prepare the order again.</source>
      <translation>El enlace a este archivo ya no se acepta: prepare el pedido de nuevo.</translation>
    </message>
    <message>
      <source>The links of this order ran out and renewing it is not free: order the scenes again and see the price.</source>
      <translation>Los enlaces de este pedido han caducado y renovarlo no es gratis: pida de nuevo las escenas y vea el precio.</translation>
    </message>
    <message>
      <source>The links of this order ran out: renew the order, which is free for scenes that you own.</source>
      <translation>Los enlaces de este pedido han caducado: renueve el pedido, lo que es gratis para las escenas que ya son suyas.</translation>
    </message>
    <message>
      <source>The list of downloads cannot be kept: free some disk space or check the profile folder of QGIS.</source>
      <translation>La lista de descargas no se puede conservar: libere espacio en el disco o compruebe la carpeta del perfil de QGIS.</translation>
    </message>
    <message>
      <source>The list of downloads comes from a newer Capella Explorer: update the plugin.</source>
      <translation>La lista de descargas procede de un Capella Explorer más nuevo: actualice el complemento.</translation>
    </message>
    <message>
      <source>The map shows no part of the Earth: zoom to your area.</source>
      <translation>El mapa no muestra ninguna parte de la Tierra: acérquelo a su área.</translation>
    </message>
    <message>
      <source>The order costs more than the limit, so nothing was sent: raise the limit or order less.</source>
      <translation>El pedido cuesta más que el límite, así que no se envió nada: suba el límite o pida menos.</translation>
    </message>
    <message>
      <source>The order is still being prepared: nothing is lost, run this again later.</source>
      <translation>El pedido aún se está preparando: no se ha perdido nada, ejecute esto de nuevo más tarde.</translation>
    </message>
    <message>
      <source>The order journal cannot be written, so no order was sent: free some disk space or check the profile folder.</source>
      <translation>No se puede escribir el diario de pedidos, así que no se envió ningún pedido: libere espacio en el disco o compruebe la carpeta del perfil.</translation>
    </message>
    <message>
      <source>The order journal comes from a newer Capella Explorer, so no order was sent: update the plugin.</source>
      <translation>El diario de pedidos procede de un Capella Explorer más nuevo, así que no se envió ningún pedido: actualice el complemento.</translation>
    </message>
    <message>
      <source>The order was not sent, so nothing was spent.</source>
      <translation>El pedido no se envió, así que no se gastó nada.</translation>
    </message>
    <message>
      <source>The order would cross a limit of yours, so nothing was sent: order less or change the limit.</source>
      <translation>El pedido superaría uno de sus límites, así que no se envió nada: pida menos o cambie el límite.</translation>
    </message>
    <message>
      <source>The price could not be read, so nothing was sent: order in the window, where you can judge it yourself.</source>
      <translation>El precio no se pudo leer, así que no se envió nada: pida en la ventana, donde podrá juzgarlo usted.</translation>
    </message>
    <message>
      <source>The report cannot be written: choose another place.</source>
      <translation>No se puede escribir el informe: elija otro lugar.</translation>
    </message>
    <message>
      <source>The report of this download is not there: its folder was moved, or its disk is not connected.</source>
      <translation>El informe de esta descarga no está: se movió su carpeta, o su disco no está conectado.</translation>
    </message>
    <message>
      <source>The scenes of this task are not free for you, so nothing was sent: search for them and order them where you see the price first.</source>
      <translation>Las escenas de esta tarea no son gratis para usted, así que no se envió nada: búsquelas y pídalas donde vea primero el precio.</translation>
    </message>
    <message>
      <source>The smallest incidence angle lies above the largest: swap them and search again.</source>
      <translation>El ángulo de incidencia mínimo es mayor que el máximo: intercámbielos y busque de nuevo.</translation>
    </message>
    <message>
      <source>The spend log cannot be written there: choose another folder.</source>
      <translation>El registro de gastos no se puede escribir ahí: elija otra carpeta.</translation>
    </message>
    <message>
      <source>The store does not have this file, though the order names it: try again later, or ask Capella's support.</source>
      <translation>El almacén no tiene este archivo, aunque el pedido lo nombra: inténtelo más tarde o consulte al soporte de Capella.</translation>
    </message>
    <message>
      <source>The store is busy: zoom the map in a minute to try again.</source>
      <translation>El almacén está ocupado: haga zoom en el mapa dentro de un minuto para intentarlo de nuevo.</translation>
    </message>
    <message>
      <source>The store sends whole files only: download this product instead.</source>
      <translation>El almacén solo envía archivos enteros: descargue este producto en su lugar.</translation>
    </message>
    <message>
      <source>The store stopped sending parts of files: download to a folder instead.</source>
      <translation>El almacén dejó de enviar partes de archivos: descargue en una carpeta en su lugar.</translation>
    </message>
    <message>
      <source>The thumbnail cannot be read.</source>
      <translation>La miniatura no se puede leer.</translation>
    </message>
    <message>
      <source>There is more than one area: give an extent, a layer or a geometry, but only one of them.</source>
      <translation>Hay más de un área: indique una extensión, una capa o una geometría, pero solo una de ellas.</translation>
    </message>
    <message>
      <source>There is no highest cost: say how many US dollars an order may cost at most.</source>
      <translation>No hay coste máximo: diga cuántos dólares estadounidenses puede costar un pedido como mucho.</translation>
    </message>
    <message>
      <source>There is nothing to order yet: add a scene to the basket first.</source>
      <translation>Aún no hay nada que pedir: añada primero una escena a la cesta.</translation>
    </message>
    <message>
      <source>This acquisition has no GEO image, so vessels cannot be detected in it.</source>
      <translation>Esta adquisición no tiene imagen GEO, así que no se pueden detectar buques en ella.</translation>
    </message>
    <message>
      <source>This computer paused while the order was about to be sent, so it was not sent: review it again.</source>
      <translation>Este equipo se detuvo justo antes de enviar el pedido, así que no se envió: revíselo de nuevo.</translation>
    </message>
    <message>
      <source>This file has no link: it has to be ordered first.</source>
      <translation>Este archivo no tiene enlace: primero hay que pedirlo.</translation>
    </message>
    <message>
      <source>This file holds nothing that a map can show.</source>
      <translation>Este archivo no contiene nada que un mapa pueda mostrar.</translation>
    </message>
    <message>
      <source>This file is not part of the order any more: refresh the list.</source>
      <translation>Este archivo ya no forma parte del pedido: actualice la lista.</translation>
    </message>
    <message>
      <source>This image cannot be read, it may be damaged: prepare the order again, or download it.</source>
      <translation>Esta imagen no se puede leer, puede que esté dañada: prepare el pedido de nuevo o descárguela.</translation>
    </message>
    <message>
      <source>This image has another size or type than the catalog says: it is shown as its file says.</source>
      <translation>Esta imagen tiene un tamaño o un tipo distinto del que dice el catálogo: se muestra como dice su archivo.</translation>
    </message>
    <message>
      <source>This image was ordered by another account: choose the connection with which it was bought.</source>
      <translation>Esta imagen la pidió otra cuenta: elija la conexión con la que se compró.</translation>
    </message>
    <message>
      <source>This is no address of a bucket: write s3://bucket/folder.</source>
      <translation>Esto no es la dirección de un bucket: escriba s3://bucket/carpeta.</translation>
    </message>
    <message>
      <source>This order holds a product that this version cannot order: renew it in the Capella console.</source>
      <translation>Este pedido contiene un producto que esta versión no puede pedir: renuévelo en la consola de Capella.</translation>
    </message>
    <message>
      <source>This order is still being prepared: wait until it is ready.</source>
      <translation>Este pedido aún se está preparando: espere a que esté listo.</translation>
    </message>
    <message>
      <source>This price was seen too long ago, so nothing was sent: review it again.</source>
      <translation>Este precio se vio hace demasiado tiempo, así que no se envió nada: revíselo de nuevo.</translation>
    </message>
    <message>
      <source>This product cannot be streamed onto the map: download it instead.</source>
      <translation>Este producto no se puede transmitir al mapa: descárguelo en su lugar.</translation>
    </message>
    <message>
      <source>Vessel detection is made from the GEO image of the same collect: add that image to the order too.</source>
      <translation>La detección de buques se hace a partir de la imagen GEO de la misma captura: añada también esa imagen al pedido.</translation>
    </message>
    <message>
      <source>Your account is not permitted to do this: ask your organization's manager for access.</source>
      <translation>Su cuenta no tiene permiso para esto: pida acceso al gestor de su organización.</translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <source>Acquired</source>
      <translation>Adquirida</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>Centro</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>Colección</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>Elemento</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Lado</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Modo</translation>
    </message>
    <message>
      <source>Orbit</source>
      <translation>Órbita</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>Resolución</translation>
    </message>
    <message>
      <source>{direction}, {platform}</source>
      <translation>{direction}, {platform}</translation>
    </message>
    <message>
      <source>{length} on the ground</source>
      <translation>{length} en el suelo</translation>
    </message>
    <message>
      <source>{side}, {angle} incidence</source>
      <translation>{side}, incidencia {angle}</translation>
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
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>fetch</source>
      <translation>descargar</translation>
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
      <translation>Carpeta de las descargas</translation>
    </message>
    <message>
      <source>Other folder…</source>
      <translation>Otra carpeta…</translation>
    </message>
  </context>
  <context>
    <name>Footprints</name>
    <message>
      <source>Capella search</source>
      <translation>Búsqueda de Capella</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>&amp;Add connection...</source>
      <translation>&amp;Añadir conexión...</translation>
    </message>
    <message>
      <source>&amp;Change key or address...</source>
      <translation>&amp;Cambiar clave o dirección...</translation>
    </message>
    <message>
      <source>&amp;Remove this connection</source>
      <translation>&amp;Eliminar esta conexión</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Cuenta</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Conexión</translation>
    </message>
    <message>
      <source>Opens the help of Capella Explorer (Alt+Q)</source>
      <translation>Abre la ayuda de Capella Explorer (Alt+Q)</translation>
    </message>
    <message>
      <source>Opens the options of Capella Explorer (Alt+X)</source>
      <translation>Abre las opciones de Capella Explorer (Alt+X)</translation>
    </message>
    <message>
      <source>Which service to use; connections are added and changed here</source>
      <translation>Qué servicio usar; aquí se añaden y cambian las conexiones</translation>
    </message>
  </context>
  <context>
    <name>ItemList</name>
    <message>
      <source>One row per acquisition; the arrow opens its products. Enter shows the preview.</source>
      <translation>Una fila por adquisición; la flecha abre sus productos. Intro muestra la vista previa.</translation>
    </message>
    <message>
      <source>Scenes that were found</source>
      <translation>Escenas encontradas</translation>
    </message>
    <message>
      <source>owned</source>
      <translation>propia</translation>
    </message>
  </context>
  <context>
    <name>ItemModel</name>
    <message>
      <source>A tick stands for a scene that your organization has bought before</source>
      <translation>Una marca indica una escena que su organización ya ha comprado</translation>
    </message>
    <message>
      <source>Acquired (UTC)</source>
      <translation>Adquirida (UTC)</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Lado</translation>
    </message>
    <message>
      <source>Looks {side}, {angle} incidence</source>
      <translation>Mira a la {side}, incidencia {angle}</translation>
    </message>
    <message>
      <source>Owned</source>
      <translation>Propia</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Product types found for this acquisition, and the polarisation</source>
      <translation>Tipos de producto hallados para esta adquisición y la polarización</translation>
    </message>
    <message>
      <source>Side to which the radar looked, and the incidence angle from the vertical</source>
      <translation>Lado hacia el que miraba el radar y el ángulo de incidencia respecto a la vertical</translation>
    </message>
    <message>
      <source>When the radar looked, and how the beam was steered</source>
      <translation>Cuándo miró el radar y cómo se dirigió el haz</translation>
    </message>
    <message>
      <source>Your organization has bought this before</source>
      <translation>Su organización ya lo ha comprado</translation>
    </message>
    <message>
      <source>owned</source>
      <translation>propia</translation>
    </message>
    <message>
      <source>{count} of {all}</source>
      <translation>{count} de {all}</translation>
    </message>
    <message>
      <source>{count} owned</source>
      <translation>{count} propias</translation>
    </message>
  </context>
  <context>
    <name>ItemNaming</name>
    <message>
      <source>all of a task</source>
      <translation>toda una tarea</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>escena</translation>
    </message>
  </context>
  <context>
    <name>KeptTiles</name>
    <message>
      <source>Measuring what is kept</source>
      <translation>Midiendo lo conservado</translation>
    </message>
    <message>
      <source>Removing what is kept</source>
      <translation>Eliminando lo conservado</translation>
    </message>
  </context>
  <context>
    <name>LayerMenu</name>
    <message>
      <source>&amp;Amplitude, 2-98 %</source>
      <translation>&amp;Amplitud, 2-98 %</translation>
    </message>
    <message>
      <source>&amp;Sigma nought in dB</source>
      <translation>&amp;Sigma cero en dB</translation>
    </message>
    <message>
      <source>As &amp;delivered</source>
      <translation>&amp;Tal como se entrega</translation>
    </message>
    <message>
      <source>Averages pixels where the map is smaller than the image; no number changes</source>
      <translation>Promedia píxeles donde el mapa es más pequeño que la imagen; ningún número cambia</translation>
    </message>
    <message>
      <source>Compare side &amp;by side</source>
      <translation>Com&amp;parar lado a lado</translation>
    </message>
    <message>
      <source>Download this image first.</source>
      <translation>Descargue primero esta imagen.</translation>
    </message>
    <message>
      <source>Radar image</source>
      <translation>Imagen de radar</translation>
    </message>
    <message>
      <source>Read the &amp;downloaded file</source>
      <translation>Leer el archivo &amp;descargado</translation>
    </message>
    <message>
      <source>Select two to six images: each gets a view of its own that moves with the map</source>
      <translation>Seleccione de dos a seis imágenes: cada una tiene su propia vista, que se mueve con el mapa</translation>
    </message>
    <message>
      <source>Show loo&amp;k direction</source>
      <translation>Mostrar la di&amp;rección de observación</translation>
    </message>
    <message>
      <source>Sigma nought, &amp;linear</source>
      <translation>Sigma cero, &amp;lineal</translation>
    </message>
    <message>
      <source>Smoo&amp;th speckle</source>
      <translation>Suavizar el &amp;moteado</translation>
    </message>
    <message>
      <source>Stream from &amp;Capella</source>
      <translation>Transmitir desde &amp;Capella</translation>
    </message>
    <message>
      <source>This layer does not stream</source>
      <translation>Esta capa no se transmite</translation>
    </message>
    <message>
      <source>Two arrows at the corner of the scene: where the satellite flew, and where it looked</source>
      <translation>Dos flechas en la esquina de la escena: hacia dónde volaba el satélite y hacia dónde miraba</translation>
    </message>
  </context>
  <context>
    <name>LayerSwitches</name>
    <message>
      <source>Measuring the brightness of an image</source>
      <translation>Midiendo el brillo de una imagen</translation>
    </message>
  </context>
  <context>
    <name>LayerWords</name>
    <message>
      <source>&lt;b&gt;{confidence} %&lt;/b&gt; sure&lt;br&gt;{length} m long, heading {heading}°</source>
      <translation>&lt;b&gt;{confidence} %&lt;/b&gt; de certeza&lt;br&gt;{length} m de largo, rumbo {heading}°</translation>
    </message>
    <message>
      <source>Amplitude</source>
      <translation>Amplitud</translation>
    </message>
    <message>
      <source>Backscatter</source>
      <translation>Retrodispersión</translation>
    </message>
    <message>
      <source>Beta nought</source>
      <translation>Beta cero</translation>
    </message>
    <message>
      <source>Capella order {when}</source>
      <translation>Pedido de Capella {when}</translation>
    </message>
    <message>
      <source>Capella previews</source>
      <translation>Vistas previas de Capella</translation>
    </message>
    <message>
      <source>Digital number</source>
      <translation>Nivel digital</translation>
    </message>
    <message>
      <source>Flight direction</source>
      <translation>Dirección de vuelo</translation>
    </message>
    <message>
      <source>Gamma nought</source>
      <translation>Gamma cero</translation>
    </message>
    <message>
      <source>Likely (0.70 to 0.85)</source>
      <translation>Probable (0,70 a 0,85)</translation>
    </message>
    <message>
      <source>Look direction</source>
      <translation>Dirección de observación</translation>
    </message>
    <message>
      <source>Look direction of {scene}</source>
      <translation>Dirección de observación de {scene}</translation>
    </message>
    <message>
      <source>Look direction {bearing} from north</source>
      <translation>Dirección de observación a {bearing} del norte</translation>
    </message>
    <message>
      <source>Possible (below 0.70)</source>
      <translation>Posible (menos de 0,70)</translation>
    </message>
    <message>
      <source>STAC item {item} of {collection}.</source>
      <translation>Elemento STAC {item} de {collection}.</translation>
    </message>
    <message>
      <source>Sigma nought</source>
      <translation>Sigma cero</translation>
    </message>
    <message>
      <source>Sliding spotlight</source>
      <translation>Spotlight deslizante</translation>
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
      <translation>Seguro (0,85 y más)</translation>
    </message>
    <message>
      <source>Synthetic aperture radar: {kind}.</source>
      <translation>Radar de apertura sintética: {kind}.</translation>
    </message>
    <message>
      <source>The calibration of this product is “{word}”: its decibels cannot be compared with those of other scenes.</source>
      <translation>La calibración de este producto es «{word}»: sus decibelios no se pueden comparar con los de otras escenas.</translation>
    </message>
    <message>
      <source>The radar</source>
      <translation>El radar</translation>
    </message>
    <message>
      <source>This product is not fully calibrated: its decibels cannot be compared with those of other scenes.</source>
      <translation>Este producto no está del todo calibrado: sus decibelios no se pueden comparar con los de otras escenas.</translation>
    </message>
    <message>
      <source>This product names no scale factor, so it is shown in amplitude.</source>
      <translation>Este producto no indica ningún factor de escala, así que se muestra en amplitud.</translation>
    </message>
    <message>
      <source>a descending orbit</source>
      <translation>una órbita descendente</translation>
    </message>
    <message>
      <source>an ascending orbit</source>
      <translation>una órbita ascendente</translation>
    </message>
    <message>
      <source>flight direction</source>
      <translation>dirección de vuelo</translation>
    </message>
    <message>
      <source>land mask</source>
      <translation>máscara de tierra</translation>
    </message>
    <message>
      <source>left</source>
      <translation>izquierda</translation>
    </message>
    <message>
      <source>left looking</source>
      <translation>mira a la izquierda</translation>
    </message>
    <message>
      <source>look direction</source>
      <translation>dirección de observación</translation>
    </message>
    <message>
      <source>preview</source>
      <translation>vista previa</translation>
    </message>
    <message>
      <source>raw vessel classes</source>
      <translation>clases de buques en bruto</translation>
    </message>
    <message>
      <source>raw vessel detections</source>
      <translation>detecciones de buques en bruto</translation>
    </message>
    <message>
      <source>right</source>
      <translation>derecha</translation>
    </message>
    <message>
      <source>right looking</source>
      <translation>mira a la derecha</translation>
    </message>
    <message>
      <source>thumbnail</source>
      <translation>miniatura</translation>
    </message>
    <message>
      <source>vessel classes</source>
      <translation>clases de buques</translation>
    </message>
    <message>
      <source>vessel detections</source>
      <translation>detecciones de buques</translation>
    </message>
    <message>
      <source>{incidence} incidence</source>
      <translation>incidencia {incidence}</translation>
    </message>
    <message>
      <source>{platform} looks at {incidence} incidence.</source>
      <translation>{platform} mira con una incidencia de {incidence}.</translation>
    </message>
    <message>
      <source>{platform} looks {side} from {orbit} at {incidence} incidence.</source>
      <translation>{platform} mira a la {side} desde {orbit}, con una incidencia de {incidence}.</translation>
    </message>
    <message>
      <source>{platform} looks {side} from {orbit}.</source>
      <translation>{platform} mira a la {side} desde {orbit}.</translation>
    </message>
  </context>
  <context>
    <name>LibraryController</name>
    <message>
      <source>Reading the library</source>
      <translation>Leyendo la biblioteca</translation>
    </message>
  </context>
  <context>
    <name>LibraryModel</name>
    <message>
      <source>Acquired</source>
      <translation>Adquirida</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>Elemento</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>{files} gone</source>
      <translation>falta: {files}</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoom</translation>
    </message>
    <message>
      <source>Add to &amp;map</source>
      <translation>Añadir al &amp;mapa</translation>
    </message>
    <message>
      <source>Copy the path of the STAC item</source>
      <translation>Copiar la ruta del elemento STAC</translation>
    </message>
    <message>
      <source>Dow&amp;nloads</source>
      <translation>&amp;Descargas</translation>
    </message>
    <message>
      <source>Downloaded items, newest first</source>
      <translation>Elementos descargados, los más recientes primero</translation>
    </message>
    <message>
      <source>Filter the library</source>
      <translation>Filtrar la biblioteca</translation>
    </message>
    <message>
      <source>Goes to the queue of downloads</source>
      <translation>Va a la cola de descargas</translation>
    </message>
    <message>
      <source>Moves the map to the selected items</source>
      <translation>Mueve el mapa a los elementos seleccionados</translation>
    </message>
    <message>
      <source>Nothing downloaded yet</source>
      <translation>Aún no se ha descargado nada</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
      <source>Opens the images of the selected items as layers (Enter)</source>
      <translation>Abre como capas las imágenes de los elementos seleccionados (Intro)</translation>
    </message>
    <message>
      <source>Reading the library</source>
      <translation>Leyendo la biblioteca</translation>
    </message>
    <message>
      <source>Reads the folder again (Alt+U)</source>
      <translation>Lee de nuevo la carpeta (Alt+U)</translation>
    </message>
    <message>
      <source>STAC catalog</source>
      <translation>Catálogo STAC</translation>
    </message>
    <message>
      <source>Show &amp;downloads</source>
      <translation>Mostrar de&amp;scargas</translation>
    </message>
    <message>
      <source>Shows only items that contain these words: id, collection, type, file</source>
      <translation>Muestra solo los elementos que contienen estas palabras: ID, colección, tipo, archivo</translation>
    </message>
    <message>
      <source>Shows the files in the file manager</source>
      <translation>Muestra los archivos en el gestor de archivos</translation>
    </message>
    <message>
      <source>The static STAC catalog of all that lies here; any STAC program can read it</source>
      <translation>El catálogo STAC estático de todo lo que hay aquí; cualquier programa STAC puede leerlo</translation>
    </message>
    <message>
      <source>What you download is listed here, and lies in its folder as a STAC catalog for other programs.</source>
      <translation>Lo que descarga se lista aquí y queda en su carpeta como catálogo STAC para otros programas.</translation>
    </message>
    <message>
      <source>Which folder of downloads is shown; earlier ones are remembered</source>
      <translation>Qué carpeta de descargas se muestra; las anteriores se recuerdan</translation>
    </message>
    <message>
      <source>{folder} is not there now: connect its disk and refresh, or choose another folder.</source>
      <translation>{folder} no está ahora: conecte su disco y actualice, o elija otra carpeta.</translation>
    </message>
  </context>
  <context>
    <name>LimitOverride</name>
    <message>
      <source>Crosses the limit for this order only; the limit stays as it is in the options</source>
      <translation>Supera el límite solo para este pedido; en las opciones el límite queda como está</translation>
    </message>
    <message>
      <source>O&amp;rder over my limit</source>
      <translation>Pe&amp;dir por encima de mi límite</translation>
    </message>
    <message>
      <source>Order over my limit</source>
      <translation>Pedir por encima de mi límite</translation>
    </message>
    <message>
      <source>Reason for crossing the limit</source>
      <translation>Motivo para superar el límite</translation>
    </message>
    <message>
      <source>The box and the reason are kept in the log of spending.</source>
      <translation>La casilla y el motivo quedan en el registro de gastos.</translation>
    </message>
    <message>
      <source>Why this order may cross the limit; it is kept in the log of spending</source>
      <translation>Por qué este pedido puede superar el límite; queda en el registro de gastos</translation>
    </message>
    <message>
      <source>Why? For example: flood response, agreed with the team lead</source>
      <translation>¿Por qué? Por ejemplo: respuesta a inundaciones, acordado con la jefatura del equipo</translation>
    </message>
  </context>
  <context>
    <name>LineWording</name>
    <message>
      <source>Amplitude change</source>
      <translation>Cambio de amplitud</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Escena</translation>
    </message>
    <message>
      <source>Vessel classification</source>
      <translation>Clasificación de buques</translation>
    </message>
    <message>
      <source>Vessel detection</source>
      <translation>Detección de buques</translation>
    </message>
    <message>
      <source>{analytic} is made from the {image} image of the same acquisition: both are ordered.</source>
      <translation>{analytic}: se hace a partir de la imagen {image} de la misma adquisición. Se piden ambas.</translation>
    </message>
  </context>
  <context>
    <name>LocalFiles</name>
    <message>
      <source>Opening downloaded files</source>
      <translation>Abriendo archivos descargados</translation>
    </message>
  </context>
  <context>
    <name>LocalOffers</name>
    <message numerus="yes">
      <source>Capella Explorer: %Ln layers still stream images that have been downloaded.</source>
      <translation>
        <numerusform>Capella Explorer: %Ln capa aún transmite una imagen que se ha descargado.</numerusform>
        <numerusform>Capella Explorer: %Ln capas aún transmiten imágenes que se han descargado.</numerusform>
      </translation>
    </message>
    <message>
      <source>Capella Explorer: “{layer}” has been downloaded, and its layer still streams.</source>
      <translation>Capella Explorer: «{layer}» se ha descargado, y su capa aún se transmite.</translation>
    </message>
    <message>
      <source>Read from &amp;disk</source>
      <translation>Leer del &amp;disco</translation>
    </message>
    <message>
      <source>The layers read the downloaded files from now on; their menu changes it back</source>
      <translation>Las capas leen desde ahora los archivos descargados; en su menú se puede volver atrás</translation>
    </message>
  </context>
  <context>
    <name>LocalSwaps</name>
    <message>
      <source>Looking for downloaded files</source>
      <translation>Buscando archivos descargados</translation>
    </message>
    <message>
      <source>Opening a downloaded file</source>
      <translation>Abriendo un archivo descargado</translation>
    </message>
  </context>
  <context>
    <name>MapView</name>
    <message>
      <source>Drawn area</source>
      <translation>Área dibujada</translation>
    </message>
    <message>
      <source>Map view</source>
      <translation>Vista del mapa</translation>
    </message>
  </context>
  <context>
    <name>Misfits</name>
    <message>
      <source>Reading the header of an image</source>
      <translation>Leyendo la cabecera de una imagen</translation>
    </message>
  </context>
  <context>
    <name>MoneyWording</name>
    <message>
      <source>Default contract</source>
      <translation>Contrato estándar</translation>
    </message>
    <message>
      <source>Not every price is known, so your limit of {limit} for one month cannot be checked.</source>
      <translation>No se conocen todos los precios, así que no se puede comprobar su límite de {limit} para un mes.</translation>
    </message>
    <message>
      <source>Not every price is known, so your limit of {limit} for one order cannot be checked.</source>
      <translation>No se conocen todos los precios, así que no se puede comprobar su límite de {limit} para un pedido.</translation>
    </message>
    <message>
      <source>Not every price is known, so your limit of {limit} for orders without a person cannot be checked.</source>
      <translation>No se conocen todos los precios, así que no se puede comprobar su límite de {limit} para los pedidos automáticos.</translation>
    </message>
    <message>
      <source>The price as the service wrote it; it could not be read as an amount</source>
      <translation>El precio tal como lo escribió el servicio; no se pudo leer como importe</translation>
    </message>
    <message>
      <source>The price that the service names for this line</source>
      <translation>El precio que indica el servicio para esta línea</translation>
    </message>
    <message>
      <source>The service charges nothing for this line: it is free or your organization owns it</source>
      <translation>El servicio no cobra nada por esta línea: es gratis o ya es de su organización</translation>
    </message>
    <message>
      <source>The service did not name a price for this line. That does not mean that it is free.</source>
      <translation>El servicio no indicó ningún precio para esta línea. Eso no significa que sea gratis.</translation>
    </message>
    <message>
      <source>This order costs {sum}. Your limit for one order is {limit}.</source>
      <translation>Este pedido cuesta {sum}. Su límite para un pedido es {limit}.</translation>
    </message>
    <message>
      <source>This order would bring the month to {sum} of {limit}.</source>
      <translation>Con este pedido el mes llegaría a {sum} de {limit}.</translation>
    </message>
    <message>
      <source>This order would bring what is ordered without a person to {sum} of {limit} in this month.</source>
      <translation>Con este pedido los pedidos automáticos de este mes llegarían a {sum} de {limit}.</translation>
    </message>
    <message>
      <source>free</source>
      <translation>gratis</translation>
    </message>
    <message>
      <source>not priced</source>
      <translation>sin precio</translation>
    </message>
    <message>
      <source>{contract} ({sum} left)</source>
      <translation>{contract} (quedan {sum})</translation>
    </message>
    <message>
      <source>{spent} of {limit}</source>
      <translation>{spent} de {limit}</translation>
    </message>
    <message numerus="yes">
      <source>{sum} and %Ln order of unknown price</source>
      <translation>
        <numerusform>{sum} y %Ln pedido de precio desconocido</numerusform>
        <numerusform>{sum} y %Ln pedidos de precio desconocido</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{sum} and %Ln orders of unknown price</source>
      <translation>
        <numerusform>{sum} y %Ln pedido de precio desconocido</numerusform>
        <numerusform>{sum} y %Ln pedidos de precio desconocido</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MoreFilters</name>
    <message>
      <source>All collections</source>
      <translation>Todas</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Cualquiera</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Colecciones</translation>
    </message>
    <message>
      <source>Collections to search; none ticked searches them all</source>
      <translation>Colecciones donde buscar; si no hay ninguna marcada, se busca en todas</translation>
    </message>
    <message>
      <source>Collections, mode, polarisation, look side, orbit, incidence, ownership, limit</source>
      <translation>Colecciones, modo, polarización, lado de observación, órbita, incidencia, propiedad, límite</translation>
    </message>
    <message>
      <source>Direction of flight</source>
      <translation>Dirección de vuelo</translation>
    </message>
    <message>
      <source>HH: sent and received horizontally</source>
      <translation>HH: emitido y recibido en horizontal</translation>
    </message>
    <message>
      <source>Incidence</source>
      <translation>Incidencia</translation>
    </message>
    <message>
      <source>Instrument mode</source>
      <translation>Modo del instrumento</translation>
    </message>
    <message>
      <source>Largest incidence angle from the vertical, in degrees</source>
      <translation>Ángulo de incidencia máximo respecto a la vertical, en grados</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>Look side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Modo</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>Más filtros</translation>
    </message>
    <message>
      <source>Most scenes that a search returns, newest first</source>
      <translation>Máximo de escenas que devuelve una búsqueda, las más recientes primero</translation>
    </message>
    <message>
      <source>Orbit</source>
      <translation>Órbita</translation>
    </message>
    <message>
      <source>Ownership</source>
      <translation>Propiedad</translation>
    </message>
    <message>
      <source>Polarisation</source>
      <translation>Polarización</translation>
    </message>
    <message>
      <source>Polarisation, transmitted and received</source>
      <translation>Polarización, emitida y recibida</translation>
    </message>
    <message>
      <source>Side to which the radar looks</source>
      <translation>Lado hacia el que mira el radar</translation>
    </message>
    <message>
      <source>Smallest incidence angle from the vertical, in degrees</source>
      <translation>Ángulo de incidencia mínimo respecto a la vertical, en grados</translation>
    </message>
    <message>
      <source>VV: sent and received vertically</source>
      <translation>VV: emitido y recibido en vertical</translation>
    </message>
    <message>
      <source>Whose scenes</source>
      <translation>De quién son las escenas</translation>
    </message>
    <message>
      <source>any</source>
      <translation>libre</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
  </context>
  <context>
    <name>OptionsForm</name>
    <message>
      <source>Amplitude as delivered</source>
      <translation>Amplitud tal como se entrega</translation>
    </message>
    <message>
      <source>Calibrated, sigma nought as linear power</source>
      <translation>Calibrado, sigma cero como potencia lineal</translation>
    </message>
    <message>
      <source>Calibrated, sigma nought in dB</source>
      <translation>Calibrado, sigma cero en dB</translation>
    </message>
  </context>
  <context>
    <name>OptionsPage</name>
    <message>
      <source>Default &amp;look</source>
      <translation>&amp;Aspecto predeterminado</translation>
    </message>
    <message>
      <source>Default look</source>
      <translation>Aspecto predeterminado</translation>
    </message>
    <message>
      <source>How a radar image is drawn when it is opened; each layer can be changed later</source>
      <translation>Cómo se dibuja una imagen de radar al abrirla; cada capa puede cambiarse después</translation>
    </message>
    <message>
      <source>Most scenes that a search asks for at first, up to 10,000</source>
      <translation>Máximo de escenas que pide una búsqueda al principio, hasta 10 000</translation>
    </message>
    <message>
      <source>Scenes per &amp;search</source>
      <translation>Escenas por &amp;búsqueda</translation>
    </message>
    <message>
      <source>Scenes per search</source>
      <translation>Escenas por búsqueda</translation>
    </message>
    <message>
      <source>Search and map</source>
      <translation>Búsqueda y mapa</translation>
    </message>
    <message>
      <source>What a search asks for and how images are drawn at first</source>
      <translation>Qué pide una búsqueda y cómo se dibujan las imágenes al principio</translation>
    </message>
  </context>
  <context>
    <name>OrderActions</name>
    <message>
      <source>Asks whether the order is ready now, or whether it was placed at all</source>
      <translation>Pregunta si el pedido ya está listo, o si llegó a hacerse</translation>
    </message>
    <message>
      <source>Check a&amp;gain</source>
      <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
      <source>Chooses files and a folder, then downloads</source>
      <translation>Elige archivos y una carpeta, y luego descarga</translation>
    </message>
    <message>
      <source>Dow&amp;nload...</source>
      <translation>&amp;Descargar...</translation>
    </message>
    <message>
      <source>Moves the map to the scenes of the order</source>
      <translation>Mueve el mapa a las escenas del pedido</translation>
    </message>
    <message>
      <source>O&amp;rder again</source>
      <translation>&amp;Pedir de nuevo</translation>
    </message>
    <message>
      <source>On m&amp;ap</source>
      <translation>En el &amp;mapa</translation>
    </message>
    <message>
      <source>Opens every image of the order on the map, without downloading it (Enter)</source>
      <translation>Abre cada imagen del pedido en el mapa, sin descargarla (Intro)</translation>
    </message>
    <message>
      <source>Orders the same again for fresh links, all selected orders at once. You are asked first if that costs anything.</source>
      <translation>Pide lo mismo otra vez para tener enlaces nuevos, todos los pedidos seleccionados a la vez. Antes se le pregunta si eso cuesta algo.</translation>
    </message>
    <message>
      <source>Renew l&amp;inks</source>
      <translation>Renovar e&amp;nlaces</translation>
    </message>
    <message>
      <source>S&amp;tream all</source>
      <translation>&amp;Transmitir todo</translation>
    </message>
  </context>
  <context>
    <name>OrderController</name>
    <message>
      <source>Asking about open orders</source>
      <translation>Consultando los pedidos abiertos</translation>
    </message>
    <message>
      <source>Looking for the scenes of an order</source>
      <translation>Buscando las escenas de un pedido</translation>
    </message>
    <message>
      <source>Reading the orders</source>
      <translation>Leyendo los pedidos</translation>
    </message>
    <message>
      <source>Settling an order</source>
      <translation>Aclarando un pedido</translation>
    </message>
  </context>
  <context>
    <name>OrderDetails</name>
    <message numerus="yes">
      <source>%Ln orders: </source>
      <translation>
        <numerusform>%Ln pedido: </numerusform>
        <numerusform>%Ln pedidos: </numerusform>
      </translation>
    </message>
    <message>
      <source>Copy item id</source>
      <translation>Copiar el ID del elemento</translation>
    </message>
    <message>
      <source>Order id</source>
      <translation>ID del pedido</translation>
    </message>
    <message>
      <source>Price seen: {price}</source>
      <translation>Precio visto: {price}</translation>
    </message>
    <message>
      <source>Selected order</source>
      <translation>Pedido seleccionado</translation>
    </message>
    <message>
      <source>Sent at {time} UTC for {price}. </source>
      <translation>Enviado el {time} UTC por {price}. </translation>
    </message>
    <message>
      <source>Sent at {time} UTC. </source>
      <translation>Enviado el {time} UTC. </translation>
    </message>
    <message>
      <source>Settle b&amp;y hand...</source>
      <translation>Ac&amp;larar a mano...</translation>
    </message>
    <message>
      <source>The answer was lost, and the list of orders still does not tell whether it was placed. Nothing with these scenes is sent until you know: look into the Capella console, then settle it here.</source>
      <translation>La respuesta se perdió y la lista de pedidos sigue sin decir si se realizó. No se envía nada con estas escenas hasta que usted lo sepa: mire en la consola de Capella y aclárelo aquí.</translation>
    </message>
    <message>
      <source>The answer was lost, so it may have been placed. The list of orders is asked again by itself; nothing with these scenes is sent until it has answered.</source>
      <translation>La respuesta se perdió, así que puede que se haya realizado. La lista de pedidos se consulta de nuevo por sí sola; no se envía nada con estas escenas hasta que responda.</translation>
    </message>
    <message>
      <source>What the selected orders hold</source>
      <translation>Lo que contienen los pedidos seleccionados</translation>
    </message>
    <message>
      <source>contract {contract}</source>
      <translation>contrato {contract}</translation>
    </message>
  </context>
  <context>
    <name>OrderModel</name>
    <message>
      <source>Images and analytic products: {count}</source>
      <translation>Imágenes y productos de análisis: {count}</translation>
    </message>
    <message>
      <source>Items</source>
      <translation>Elementos</translation>
    </message>
    <message>
      <source>Order (UTC)</source>
      <translation>Pedido (UTC)</translation>
    </message>
    <message>
      <source>Order {order}</source>
      <translation>Pedido {order}</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Precio</translation>
    </message>
    <message>
      <source>Sent at {time} UTC; the answer was lost, so it may have been placed.</source>
      <translation>Enviado el {time} UTC; la respuesta se perdió, así que puede que se haya realizado.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>The service says “{word}”.</source>
      <translation>El servicio dice «{word}».</translation>
    </message>
    <message>
      <source>The service says “{word}”. Its links are valid until {time} UTC.</source>
      <translation>El servicio dice «{word}». Sus enlaces son válidos hasta {time} UTC.</translation>
    </message>
    <message>
      <source>This order was not reviewed here, so its price is not known</source>
      <translation>Este pedido no se revisó aquí, así que no se conoce su precio</translation>
    </message>
    <message>
      <source>What the service asked for when the order was reviewed here</source>
      <translation>Lo que pidió el servicio cuando el pedido se revisó aquí</translation>
    </message>
    <message>
      <source>empty order</source>
      <translation>pedido vacío</translation>
    </message>
    <message>
      <source>free</source>
      <translation>gratis</translation>
    </message>
    <message>
      <source>links ran out</source>
      <translation>ya sin enlaces</translation>
    </message>
    <message>
      <source>no answer yet</source>
      <translation>sin respuesta</translation>
    </message>
    <message>
      <source>no links</source>
      <translation>sin enlaces</translation>
    </message>
    <message>
      <source>valid {time}</source>
      <translation>válido {time}</translation>
    </message>
  </context>
  <context>
    <name>OrderNews</name>
    <message numerus="yes">
      <source>%Ln orders</source>
      <translation>
        <numerusform>%Ln pedido</numerusform>
        <numerusform>%Ln pedidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln orders are ready: {kinds}.</source>
      <translation>
        <numerusform>%Ln pedido está listo: {kinds}.</numerusform>
        <numerusform>%Ln pedidos están listos: {kinds}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln orders have fresh links again. Nothing was charged.</source>
      <translation>
        <numerusform>%Ln pedido vuelve a tener enlaces válidos. No se cobró nada.</numerusform>
        <numerusform>%Ln pedidos vuelven a tener enlaces válidos. No se cobró nada.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>Abr&amp;ir</translation>
    </message>
    <message>
      <source>&amp;Renew</source>
      <translation>&amp;Renovar</translation>
    </message>
    <message>
      <source>Al&amp;ways renew free</source>
      <translation>Renovar gratis siem&amp;pre</translation>
    </message>
    <message>
      <source>An order is on its way: look at this price once its outcome is known.</source>
      <translation>Hay un pedido en camino: mire este precio cuando se conozca su resultado.</translation>
    </message>
    <message>
      <source>No order is in doubt.</source>
      <translation>Ningún pedido está en duda.</translation>
    </message>
    <message>
      <source>Order {order} ended as “{word}”: see the list of orders.</source>
      <translation>El pedido {order} terminó como «{word}»: mire la lista de pedidos.</translation>
    </message>
    <message>
      <source>Order {order} is ready: {kinds}.</source>
      <translation>El pedido {order} está listo: {kinds}.</translation>
    </message>
    <message>
      <source>Orders the same again, which costs nothing</source>
      <translation>Pide lo mismo otra vez, lo que no cuesta nada</translation>
    </message>
    <message>
      <source>Renews free orders without asking from now on; Options can change that</source>
      <translation>Desde ahora renueva sin preguntar los pedidos gratuitos; se puede cambiar en las opciones</translation>
    </message>
    <message>
      <source>Show the &amp;price</source>
      <translation>V&amp;er el precio</translation>
    </message>
    <message>
      <source>Shows the review; nothing is bought by that</source>
      <translation>Muestra la revisión; con eso no se compra nada</translation>
    </message>
    <message>
      <source>Streams what is ready onto the map</source>
      <translation>Transmite al mapa lo que está listo</translation>
    </message>
    <message>
      <source>The links of {orders} ran out, and the price of renewing could not be read.</source>
      <translation>Han caducado los enlaces ({orders}), y el precio de renovarlos no se pudo leer.</translation>
    </message>
    <message>
      <source>The links of {orders} ran out. Renewing costs {price}.</source>
      <translation>Han caducado los enlaces ({orders}). Renovarlos cuesta {price}.</translation>
    </message>
    <message>
      <source>The links of {orders} ran out. Renewing is free for scenes you own.</source>
      <translation>Han caducado los enlaces ({orders}). Renovarlos es gratis para las escenas que ya son suyas.</translation>
    </message>
    <message>
      <source>The list of orders does not tell yet whether the order was placed. It is asked again by itself.</source>
      <translation>La lista de pedidos aún no dice si el pedido se realizó. Se consulta de nuevo por sí sola.</translation>
    </message>
    <message>
      <source>The order has fresh links again. Nothing was charged.</source>
      <translation>El pedido vuelve a tener enlaces válidos. No se cobró nada.</translation>
    </message>
    <message>
      <source>The order of {time} UTC was not placed: you can order again.</source>
      <translation>El pedido de {time} UTC no se realizó: puede pedir de nuevo.</translation>
    </message>
    <message>
      <source>The order of {time} UTC was placed: it is in the list.</source>
      <translation>El pedido de {time} UTC se realizó: está en la lista.</translation>
    </message>
    <message>
      <source>order {0}</source>
      <translation>pedido {0}</translation>
    </message>
  </context>
  <context>
    <name>OrderState</name>
    <message>
      <source>ended</source>
      <translation>terminado</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>caducado</translation>
    </message>
    <message>
      <source>preparing</source>
      <translation>en curso</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>listo</translation>
    </message>
    <message>
      <source>uncertain</source>
      <translation>incierto</translation>
    </message>
  </context>
  <context>
    <name>OrderedItemModel</name>
    <message>
      <source>Acquired (UTC)</source>
      <translation>Adquirida (UTC)</translation>
    </message>
    <message>
      <source>Collect</source>
      <translation>Captura</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>no image</source>
      <translation>sin imagen</translation>
    </message>
    <message>
      <source>owned before</source>
      <translation>ya propia</translation>
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
        <numerusform>No se sabe si %Ln pedido se realizó: no se envía nada con sus escenas hasta que responda el servidor.</numerusform>
        <numerusform>No se sabe si %Ln pedidos se realizaron: no se envía nada con sus escenas hasta que responda el servidor.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Fetch orders</source>
      <translation>&amp;Obtener pedidos</translation>
    </message>
    <message>
      <source>An order may or may not have been placed: nothing with its scenes is sent until the server has answered.</source>
      <translation>No se sabe si un pedido se realizó: no se envía nada con sus escenas hasta que responda el servidor.</translation>
    </message>
    <message>
      <source>As&amp;k the server</source>
      <translation>Consultar al &amp;servidor</translation>
    </message>
    <message>
      <source>Ask about &amp;open orders</source>
      <translation>Consultar los pedidos &amp;abiertos</translation>
    </message>
    <message>
      <source>Copy order id</source>
      <translation>Copiar el ID del pedido</translation>
    </message>
    <message>
      <source>Fetches the list of orders again (Alt+U)</source>
      <translation>Obtiene de nuevo la lista de pedidos (Alt+U)</translation>
    </message>
    <message>
      <source>Filter orders</source>
      <translation>Filtrar pedidos</translation>
    </message>
    <message>
      <source>No orders yet</source>
      <translation>Aún no hay pedidos</translation>
    </message>
    <message>
      <source>Orders; a click on a title sorts them. The menu key offers what can be done.</source>
      <translation>Pedidos; un clic en un título los ordena. La tecla Menú ofrece lo que se puede hacer.</translation>
    </message>
    <message>
      <source>Shows only orders in this state</source>
      <translation>Muestra solo los pedidos en este estado</translation>
    </message>
    <message>
      <source>Shows only orders that contain these words: id, state, date, scene</source>
      <translation>Muestra solo los pedidos que contienen estas palabras: ID, estado, fecha, escena</translation>
    </message>
    <message>
      <source>Spend &amp;log...</source>
      <translation>Re&amp;gistro de gastos...</translation>
    </message>
    <message>
      <source>What is listed here is from {time} UTC.</source>
      <translation>Lo que se lista aquí es de las {time} UTC.</translation>
    </message>
    <message>
      <source>What was spent, and orders whose outcome is open</source>
      <translation>Lo que se ha gastado, y los pedidos cuyo resultado está abierto</translation>
    </message>
    <message>
      <source>What you order appears here, ready to stream or download.</source>
      <translation>Lo que pida aparece aquí, listo para transmitir o descargar.</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todos</translation>
    </message>
  </context>
  <context>
    <name>PageSwitch</name>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>The steps from an area to an image on the map</source>
      <translation>Los pasos desde el área hasta la imagen en el mapa</translation>
    </message>
  </context>
  <context>
    <name>Picture</name>
    <message>
      <source>Thumbnail</source>
      <translation>Miniatura</translation>
    </message>
    <message>
      <source>Thumbnail of the acquisition. Preview shows it in place on the map.</source>
      <translation>Miniatura de la adquisición. La vista previa la muestra en su lugar en el mapa.</translation>
    </message>
  </context>
  <context>
    <name>QueueModel</name>
    <message>
      <source>Download</source>
      <translation>Descarga</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>{what}, order {order}
{line}
Into {folder}</source>
      <translation>{what}, pedido {order}
{line}
En {folder}</translation>
    </message>
  </context>
  <context>
    <name>RenewalController</name>
    <message>
      <source>Renewing orders</source>
      <translation>Renovando pedidos</translation>
    </message>
  </context>
  <context>
    <name>ResultsView</name>
    <message>
      <source>Capella Explorer needs the API key of your Capella account. It is kept in the QGIS password store.</source>
      <translation>Capella Explorer necesita la clave de API de su cuenta de Capella. Se guarda en el almacén de contraseñas de QGIS.</translation>
    </message>
    <message>
      <source>Con&amp;nect...</source>
      <translation>Co&amp;nectar...</translation>
    </message>
    <message>
      <source>Connect an account</source>
      <translation>Conectar una cuenta</translation>
    </message>
    <message>
      <source>Find radar scenes of your area</source>
      <translation>Encuentre escenas de radar de su área</translation>
    </message>
    <message>
      <source>Move the map to your area or draw it, choose the time, and search. Looking costs nothing.</source>
      <translation>Mueva el mapa a su área o dibújela, elija el tiempo y busque. Mirar no cuesta nada.</translation>
    </message>
    <message>
      <source>No scene matches</source>
      <translation>Ninguna escena cumple</translation>
    </message>
    <message>
      <source>Search a&amp;gain</source>
      <translation>Bu&amp;scar de nuevo</translation>
    </message>
    <message>
      <source>Searching the catalog</source>
      <translation>Buscando en el catálogo</translation>
    </message>
    <message>
      <source>The first scenes appear as they arrive.</source>
      <translation>Las primeras escenas aparecen a medida que llegan.</translation>
    </message>
    <message>
      <source>The search did not work</source>
      <translation>La búsqueda no funcionó</translation>
    </message>
    <message>
      <source>These filters narrow the search. Press one to drop it and search again.</source>
      <translation>Estos filtros limitan la búsqueda. Pulse uno para quitarlo y buscar de nuevo.</translation>
    </message>
    <message>
      <source>This catalog has no scenes for your account.</source>
      <translation>Este catálogo no tiene escenas para su cuenta.</translation>
    </message>
  </context>
  <context>
    <name>ReviewController</name>
    <message>
      <source>Placing the order</source>
      <translation>Haciendo el pedido</translation>
    </message>
    <message>
      <source>Reviewing the cost</source>
      <translation>Revisando el coste</translation>
    </message>
  </context>
  <context>
    <name>ReviewForm</name>
    <message numerus="yes">
      <source>%Ln line is in an order of yours that is still valid.</source>
      <translation>
        <numerusform>%Ln línea está en un pedido suyo que sigue siendo válido.</numerusform>
        <numerusform>%Ln líneas están en pedidos suyos que siguen siendo válidos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln line is in an order whose outcome is open, so this is not sent before the server knows.</source>
      <translation>
        <numerusform>%Ln línea está en un pedido cuyo resultado está abierto, así que esto no se envía hasta que el servidor lo sepa.</numerusform>
        <numerusform>%Ln líneas están en pedidos cuyo resultado está abierto, así que esto no se envía hasta que el servidor lo sepa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln line was ordered before; a new order makes new links.</source>
      <translation>
        <numerusform>%Ln línea ya se pidió; un nuevo pedido crea enlaces nuevos.</numerusform>
        <numerusform>%Ln líneas ya se pidieron; un nuevo pedido crea enlaces nuevos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lines are in orders of yours that are still valid.</source>
      <translation>
        <numerusform>%Ln línea está en un pedido suyo que sigue siendo válido.</numerusform>
        <numerusform>%Ln líneas están en pedidos suyos que siguen siendo válidos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lines are in orders whose outcome is open, so this is not sent before the server knows.</source>
      <translation>
        <numerusform>%Ln línea está en un pedido cuyo resultado está abierto, así que esto no se envía hasta que el servidor lo sepa.</numerusform>
        <numerusform>%Ln líneas están en pedidos cuyo resultado está abierto, así que esto no se envía hasta que el servidor lo sepa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lines were ordered before; a new order makes new links.</source>
      <translation>
        <numerusform>%Ln línea ya se pidió; un nuevo pedido crea enlaces nuevos.</numerusform>
        <numerusform>%Ln líneas ya se pidieron; un nuevo pedido crea enlaces nuevos.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Atrás</translation>
    </message>
    <message>
      <source>&amp;Show what would be sent</source>
      <translation>Mostrar lo que se &amp;enviaría</translation>
    </message>
    <message>
      <source>A limit of yours would be crossed: tick the box and give a reason, and this sends the order</source>
      <translation>Se superaría uno de sus límites: marque la casilla y dé un motivo, y esto envía el pedido</translation>
    </message>
    <message>
      <source>Asks for the price of the same lines again; nothing is bought</source>
      <translation>Pregunta de nuevo el precio de las mismas líneas; no se compra nada</translation>
    </message>
    <message>
      <source>Back to the basket</source>
      <translation>Volver a la cesta</translation>
    </message>
    <message>
      <source>Back to the basket without sending anything (Esc)</source>
      <translation>Volver a la cesta sin enviar nada (Esc)</translation>
    </message>
    <message>
      <source>Capella did not authorise this order, so nothing was sent: {words}</source>
      <translation>Capella no autorizó este pedido, así que no se envió nada: {words}</translation>
    </message>
    <message>
      <source>Code of the service</source>
      <translation>Código del servicio</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Coste</translation>
    </message>
    <message>
      <source>Cost review</source>
      <translation>Revisión del coste</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Dry run: shows the request that would be sent, and sends nothing</source>
      <translation>Simulación: muestra la petición que se enviaría y no envía nada</translation>
    </message>
    <message>
      <source>Lea&amp;ve out what I have</source>
      <translation>Omitir &amp;lo que ya tengo</translation>
    </message>
    <message>
      <source>Place order - price not shown</source>
      <translation>Hacer pedido - precio no mostrado</translation>
    </message>
    <message>
      <source>Place order - {amount}</source>
      <translation>Hacer pedido - {amount}</translation>
    </message>
    <message numerus="yes">
      <source>Place order - {amount}
+ %Ln unpriced</source>
      <translation>
        <numerusform>Hacer pedido - {amount}
+ %Ln sin precio</numerusform>
        <numerusform>Hacer pedido - {amount}
+ %Ln sin precio</numerusform>
      </translation>
    </message>
    <message>
      <source>Review a&amp;gain</source>
      <translation>&amp;Revisar de nuevo</translation>
    </message>
    <message>
      <source>Review again</source>
      <translation>Revisar de nuevo</translation>
    </message>
    <message>
      <source>Sends exactly what is listed above, once. This is the only button that spends money.</source>
      <translation>Envía exactamente lo que figura arriba, una vez. Este es el único botón que gasta dinero.</translation>
    </message>
    <message>
      <source>The code of the service, for its support</source>
      <translation>El código del servicio, para su soporte</translation>
    </message>
    <message numerus="yes">
      <source>The price of %Ln line is not shown: it may cost something.</source>
      <translation>
        <numerusform>El precio de %Ln línea no se muestra: puede que cueste algo.</numerusform>
        <numerusform>El precio de %Ln líneas no se muestra: puede que cuesten algo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The price of %Ln lines is not shown: they may cost something.</source>
      <translation>
        <numerusform>El precio de %Ln línea no se muestra: puede que cueste algo.</numerusform>
        <numerusform>El precio de %Ln líneas no se muestra: puede que cuesten algo.</numerusform>
      </translation>
    </message>
    <message>
      <source>The price of “{analytic}” is not shown in a review: it may cost something.</source>
      <translation>El precio de «{analytic}» no se muestra en una revisión: puede que cueste algo.</translation>
    </message>
    <message>
      <source>You have seen this price more than 15 minutes ago.</source>
      <translation>Vio este precio hace más de 15 minutos.</translation>
    </message>
  </context>
  <context>
    <name>ReviewLines</name>
    <message>
      <source>About how big the image is before compression</source>
      <translation>Tamaño aproximado de la imagen antes de comprimir</translation>
    </message>
    <message>
      <source>Acquisition {collect}</source>
      <translation>Adquisición {collect}</translation>
    </message>
    <message>
      <source>In order {order}, which is valid until {time} UTC: it need not be ordered again</source>
      <translation>En el pedido {order}, válido hasta {time} UTC: no hace falta pedirla de nuevo</translation>
    </message>
    <message>
      <source>It is in an order whose outcome is open; the server has to be asked first</source>
      <translation>Está en un pedido cuyo resultado está abierto; primero hay que consultar al servidor</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Precio</translation>
    </message>
    <message>
      <source>Price of each line</source>
      <translation>Precio de cada línea</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>What the service charges for each line</source>
      <translation>Lo que el servicio cobra por cada línea</translation>
    </message>
    <message>
      <source>You have ordered it before; ordering it again makes new links</source>
      <translation>Ya la pidió; pedirla de nuevo crea enlaces nuevos</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abierta</translation>
    </message>
    <message>
      <source>ordered</source>
      <translation>pedida</translation>
    </message>
    <message>
      <source>owned</source>
      <translation>propia</translation>
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
      <translation>Otro contrato pregunta de nuevo el precio; elegir no compra nada</translation>
    </message>
    <message>
      <source>Budget left</source>
      <translation>Presupuesto restante</translation>
    </message>
    <message>
      <source>Contract that pays</source>
      <translation>Contrato que paga</translation>
    </message>
    <message>
      <source>Default contract</source>
      <translation>Contrato estándar</translation>
    </message>
    <message>
      <source>Paid by</source>
      <translation>Paga</translation>
    </message>
    <message>
      <source>Spent this month</source>
      <translation>Gastado este mes</translation>
    </message>
    <message>
      <source>Subtotal</source>
      <translation>Subtotal</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
  </context>
  <context>
    <name>SceneCaveats</name>
    <message numerus="yes">
      <source>%Ln scenes are not fully calibrated: do not compare their decibels.</source>
      <translation>
        <numerusform>%Ln escena no está del todo calibrada: no compare sus decibelios.</numerusform>
        <numerusform>%Ln escenas no están del todo calibradas: no compare sus decibelios.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln scenes name no scale factor: amplitude is shown in place of decibels.</source>
      <translation>
        <numerusform>%Ln escena no indica ningún factor de escala: se muestra la amplitud en lugar de decibelios.</numerusform>
        <numerusform>%Ln escenas no indican ningún factor de escala: se muestra la amplitud en lugar de decibelios.</numerusform>
      </translation>
    </message>
    <message>
      <source>The notes of each layer say more.</source>
      <translation>Las notas de cada capa dicen más.</translation>
    </message>
    <message>
      <source>{scene} is not fully calibrated ({word}): do not compare its decibels with other scenes.</source>
      <translation>{scene} no está del todo calibrada ({word}): no compare sus decibelios con otras escenas.</translation>
    </message>
    <message>
      <source>{scene} names no scale factor: amplitude is shown in place of decibels.</source>
      <translation>{scene} no indica ningún factor de escala: se muestra la amplitud en lugar de decibelios.</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <source>Asks the catalog; a search costs nothing ({keys})</source>
      <translation>Consulta el catálogo; buscar no cuesta nada ({keys})</translation>
    </message>
    <message>
      <source>More scenes match than the limit let through: raise the limit in More filters to see them.</source>
      <translation>Cumplen más escenas de las que dejó pasar el límite: suba el límite en Más filtros para verlas.</translation>
    </message>
    <message>
      <source>Se&amp;arch</source>
      <translation>&amp;Buscar</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Búsqueda</translation>
    </message>
    <message>
      <source>Searching the catalog</source>
      <translation>Buscando en el catálogo</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stop the search</source>
      <translation>Detener la búsqueda</translation>
    </message>
    <message>
      <source>Stops the search and keeps what has arrived ({keys})</source>
      <translation>Detiene la búsqueda y conserva lo que ha llegado ({keys})</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
      <source>{number} of {matched}, {acquisitions}</source>
      <translation>{number} de {matched}, {acquisitions}</translation>
    </message>
    <message>
      <source>{scenes}, {acquisitions}</source>
      <translation>{scenes}, {acquisitions}</translation>
    </message>
    <message>
      <source>{scenes}, {acquisitions} so far</source>
      <translation>{scenes}, {acquisitions} hasta ahora</translation>
    </message>
  </context>
  <context>
    <name>SearchController</name>
    <message>
      <source>Reading the collections</source>
      <translation>Leyendo las colecciones</translation>
    </message>
    <message>
      <source>Searching the catalog</source>
      <translation>Buscando en el catálogo</translation>
    </message>
  </context>
  <context>
    <name>SearchForm</name>
    <message>
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <source>Area: {value}</source>
      <translation>Área: {value}</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Colecciones</translation>
    </message>
    <message>
      <source>Incidence</source>
      <translation>Incidencia</translation>
    </message>
    <message>
      <source>Look side: {value}</source>
      <translation>Lado: {value}</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Modo</translation>
    </message>
    <message>
      <source>Orbit: {value}</source>
      <translation>Órbita: {value}</translation>
    </message>
    <message>
      <source>Ownership: {value}</source>
      <translation>Propiedad: {value}</translation>
    </message>
    <message>
      <source>Polarisation</source>
      <translation>Polarización</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Product types</source>
      <translation>Tipos de producto</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>When: {value}</source>
      <translation>Cuándo: {value}</translation>
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message>
      <source>Copy item id</source>
      <translation>Copiar el ID del elemento</translation>
    </message>
    <message>
      <source>Search form</source>
      <translation>Formulario de búsqueda</translation>
    </message>
  </context>
  <context>
    <name>SettleDialog</name>
    <message>
      <source>&amp;Settle</source>
      <translation>Ac&amp;larar</translation>
    </message>
    <message>
      <source>I have looked into the Capella &amp;console or asked Capella's support</source>
      <translation>He consultado la c&amp;onsola o el soporte de Capella</translation>
    </message>
    <message>
      <source>Id of the order: choose one of about the same time, or paste it from the console</source>
      <translation>ID del pedido: elija uno de más o menos la misma hora, o péguelo desde la consola</translation>
    </message>
    <message>
      <source>If it was placed after all, ordering the same scenes again may cost the price a second time.</source>
      <translation>Si al final sí se realizó, pedir de nuevo las mismas escenas puede costar el precio por segunda vez.</translation>
    </message>
    <message>
      <source>It was &amp;not placed: its scenes may be ordered again</source>
      <translation>&amp;No se realizó: sus escenas se pueden pedir de nuevo</translation>
    </message>
    <message>
      <source>It was &amp;placed, as this order:</source>
      <translation>&amp;Sí se realizó, como este pedido:</translation>
    </message>
    <message>
      <source>Keeps your word in the spend log</source>
      <translation>Guarda su palabra en el registro de gastos</translation>
    </message>
    <message>
      <source>Leaves the order in doubt</source>
      <translation>Deja el pedido en duda</translation>
    </message>
    <message>
      <source>Nothing was bought, as far as you know</source>
      <translation>No se compró nada, que usted sepa</translation>
    </message>
    <message>
      <source>Sent at {time} UTC for {price}: {kinds}.</source>
      <translation>Enviado el {time} UTC por {price}: {kinds}.</translation>
    </message>
    <message>
      <source>Sent at {time} UTC: {kinds}.</source>
      <translation>Enviado el {time} UTC: {kinds}.</translation>
    </message>
    <message>
      <source>Settle an order by hand</source>
      <translation>Aclarar un pedido a mano</translation>
    </message>
    <message>
      <source>Settle or cancel</source>
      <translation>Aclarar o cancelar</translation>
    </message>
    <message>
      <source>The order exists: it is noted as placed, at the price that was seen</source>
      <translation>El pedido existe: se anota como realizado, al precio que se vio</translation>
    </message>
    <message>
      <source>The plugin cannot check what you say; your name and your word are kept in the log</source>
      <translation>El complemento no puede comprobar lo que dice; su nombre y su palabra quedan en el registro</translation>
    </message>
  </context>
  <context>
    <name>SpendController</name>
    <message>
      <source>Exporting the spend log</source>
      <translation>Exportando el registro de gastos</translation>
    </message>
    <message>
      <source>Reading the spend log</source>
      <translation>Leyendo el registro de gastos</translation>
    </message>
  </context>
  <context>
    <name>SpendLog</name>
    <message>
      <source>&amp;Export CSV...</source>
      <translation>&amp;Exportar CSV...</translation>
    </message>
    <message>
      <source>All months</source>
      <translation>Todos los meses</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
      <source>Closes the log</source>
      <translation>Cierra el registro</translation>
    </message>
    <message>
      <source>Copy order id</source>
      <translation>Copiar el ID del pedido</translation>
    </message>
    <message>
      <source>Everything that was tried to be ordered with this account on this computer</source>
      <translation>Todo lo que se intentó pedir con esta cuenta en este equipo</translation>
    </message>
    <message>
      <source>Export or close</source>
      <translation>Exportar o cerrar</translation>
    </message>
    <message>
      <source>Export the spend log</source>
      <translation>Exportar el registro de gastos</translation>
    </message>
    <message>
      <source>Filter the log</source>
      <translation>Filtrar el registro</translation>
    </message>
    <message>
      <source>Nothing was ordered with this account on this computer yet.</source>
      <translation>Aún no se ha pedido nada con esta cuenta en este equipo.</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>Abrir car&amp;peta</translation>
    </message>
    <message>
      <source>Shows one calendar month (UTC), or all</source>
      <translation>Muestra un mes natural (UTC) o todos</translation>
    </message>
    <message>
      <source>Shows only entries that contain these words: scene, order, person, outcome</source>
      <translation>Muestra solo las entradas que contienen estas palabras: escena, pedido, persona, resultado</translation>
    </message>
    <message>
      <source>Spend log</source>
      <translation>Registro de gastos</translation>
    </message>
    <message>
      <source>The log was written to {path}</source>
      <translation>El registro se escribió en {path}</translation>
    </message>
    <message>
      <source>What was placed or may have been placed, by the prices that were seen. Renewals are mostly free.</source>
      <translation>Lo que se realizó o puede haberse realizado, a los precios que se vieron. Las renovaciones suelen ser gratis.</translation>
    </message>
    <message>
      <source>Writes the entries that are shown to a file for a spreadsheet</source>
      <translation>Escribe las entradas que se muestran en un archivo para una hoja de cálculo</translation>
    </message>
    <message>
      <source>capella_spending.csv</source>
      <translation>capella_gastos.csv</translation>
    </message>
    <message>
      <source>without a person {sum}</source>
      <translation>automático {sum}</translation>
    </message>
    <message>
      <source>{month}: {sum}</source>
      <translation>{month}: {sum}</translation>
    </message>
    <message>
      <source>{spent} of {limit}</source>
      <translation>{spent} de {limit}</translation>
    </message>
  </context>
  <context>
    <name>SpendModel</name>
    <message>
      <source>Counts as spent</source>
      <translation>Cuenta como gastado</translation>
    </message>
    <message>
      <source>Limits crossed</source>
      <translation>Límites superados</translation>
    </message>
    <message>
      <source>Nothing was spent</source>
      <translation>No se gastó nada</translation>
    </message>
    <message>
      <source>Order, contract</source>
      <translation>Pedido, contrato</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Price seen</source>
      <translation>Precio visto</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>When (UTC)</source>
      <translation>Cuándo (UTC)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>being sent</source>
      <translation>enviándose</translation>
    </message>
    <message>
      <source>default contract</source>
      <translation>contrato estándar</translation>
    </message>
    <message>
      <source>not placed</source>
      <translation>no realizado</translation>
    </message>
    <message>
      <source>not sent</source>
      <translation>no enviado</translation>
    </message>
    <message>
      <source>order</source>
      <translation>pedido</translation>
    </message>
    <message>
      <source>placed</source>
      <translation>realizado</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <source>renewal</source>
      <translation>renovación</translation>
    </message>
    <message>
      <source>task</source>
      <translation>tarea</translation>
    </message>
    <message>
      <source>uncertain</source>
      <translation>incierto</translation>
    </message>
    <message>
      <source>without a person</source>
      <translation>automático</translation>
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
      <translation>&amp;Renovar los pedidos caducados cuando sea gratis</translation>
    </message>
    <message>
      <source>An order whose price is higher, or cannot be read, is sent only with your word and a reason</source>
      <translation>Un pedido cuyo precio sea mayor, o no se pueda leer, solo se envía con su visto bueno y un motivo</translation>
    </message>
    <message>
      <source>Dr&amp;y run: send no order</source>
      <translation>&amp;Simulación: no enviar ningún pedido</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>Simulación</translation>
    </message>
    <message>
      <source>For training: everything works except that no order leaves this machine</source>
      <translation>Para practicar: todo funciona, salvo que ningún pedido sale de este equipo</translation>
    </message>
    <message>
      <source>Links die about an hour after an order. A renewal is reviewed first, and sent without asking only when every line costs nothing.</source>
      <translation>Los enlaces caducan cerca de una hora después de un pedido. Una renovación se revisa primero y solo se envía sin preguntar cuando ninguna línea cuesta nada.</translation>
    </message>
    <message>
      <source>Months are calendar months in UTC; open orders count as spent.</source>
      <translation>Los meses son meses naturales en UTC; los pedidos abiertos cuentan como gastados.</translation>
    </message>
    <message>
      <source>No &amp;month above (USD)</source>
      <translation>Ningún m&amp;es superior a (USD)</translation>
    </message>
    <message>
      <source>No order above (&amp;USD)</source>
      <translation>Ningún pedido superior a (&amp;USD)</translation>
    </message>
    <message>
      <source>Ordering</source>
      <translation>Pedidos</translation>
    </message>
    <message>
      <source>Orders of one calendar month together; crossing it needs your word and a reason</source>
      <translation>Pedidos de un mes natural juntos; superarlo requiere su visto bueno y un motivo</translation>
    </message>
    <message>
      <source>Orders that algorithms and automation send in one calendar month; this limit is never crossed</source>
      <translation>Pedidos que los algoritmos y la automatización envían en un mes natural; este límite nunca se supera</translation>
    </message>
    <message>
      <source>Renew expired orders where that is free</source>
      <translation>Renovar los pedidos caducados cuando sea gratis</translation>
    </message>
    <message>
      <source>Shows what was ordered, at which price, and what each month has cost</source>
      <translation>Muestra lo que se pidió, a qué precio, y lo que ha costado cada mes</translation>
    </message>
    <message>
      <source>Spend lo&amp;g...</source>
      <translation>Re&amp;gistro de gastos...</translation>
    </message>
    <message>
      <source>Spend log</source>
      <translation>Registro de gastos</translation>
    </message>
    <message>
      <source>What this plugin may spend</source>
      <translation>Lo que este complemento puede gastar</translation>
    </message>
    <message>
      <source>Without a &amp;person, no month above (USD)</source>
      <translation>Automático: ni&amp;ngún mes superior a (USD)</translation>
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
      <translation>C&amp;onservar en este equipo lo visto</translation>
    </message>
    <message>
      <source>A&amp;t most</source>
      <translation>Como muc&amp;ho</translation>
    </message>
    <message>
      <source>At most, in MB</source>
      <translation>Como mucho, en MB</translation>
    </message>
    <message>
      <source>Averages pixels where the map is smaller than the image; each layer can be changed later</source>
      <translation>Promedia píxeles donde el mapa es más pequeño que la imagen; cada capa se puede cambiar después</translation>
    </message>
    <message>
      <source>Being measured...</source>
      <translation>Midiendo...</translation>
    </message>
    <message>
      <source>Being removed...</source>
      <translation>Eliminando...</translation>
    </message>
    <message>
      <source>Cl&amp;ear</source>
      <translation>&amp;Vaciar</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Vaciar</translation>
    </message>
    <message>
      <source>Disk space for parts of images; what was not looked at for longest goes first</source>
      <translation>Espacio en disco para partes de imágenes; lo que lleva más tiempo sin mirarse se va primero</translation>
    </message>
    <message>
      <source>How streamed images are shown, and what is kept of them</source>
      <translation>Cómo se muestran las imágenes transmitidas y qué se conserva de ellas</translation>
    </message>
    <message>
      <source>Keep what was seen on this machine</source>
      <translation>Conservar en este equipo lo visto</translation>
    </message>
    <message>
      <source>Kept now</source>
      <translation>Conservado ahora</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>Parts of images that were on the map are not fetched again, and are there without a network</source>
      <translation>Las partes de imágenes que estuvieron en el mapa no se descargan de nuevo y están ahí sin red</translation>
    </message>
    <message>
      <source>Removes every part of an image that is kept now</source>
      <translation>Elimina todas las partes de imágenes conservadas ahora</translation>
    </message>
    <message>
      <source>Smooth speckle &amp;on small maps</source>
      <translation>Suavizar el mo&amp;teado en mapas pequeños</translation>
    </message>
    <message>
      <source>Smooth speckle on small maps</source>
      <translation>Suavizar el moteado en mapas pequeños</translation>
    </message>
    <message>
      <source>Streaming</source>
      <translation>Transmisión</translation>
    </message>
  </context>
  <context>
    <name>StreamingService</name>
    <message>
      <source>Fetching detections</source>
      <translation>Obteniendo las detecciones</translation>
    </message>
  </context>
  <context>
    <name>TaskModel</name>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Tarea</translation>
    </message>
    <message>
      <source>To be acquired between {first} and {last} UTC</source>
      <translation>Por adquirir entre {first} y {last} UTC</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>delivered</source>
      <translation>entregada</translation>
    </message>
    <message>
      <source>{name}, task {task}</source>
      <translation>{name}, tarea {task}</translation>
    </message>
    <message>
      <source>{state}. Submitted {time} UTC. {message}</source>
      <translation>{state}. Enviada el {time} UTC. {message}</translation>
    </message>
  </context>
  <context>
    <name>TaskingController</name>
    <message>
      <source>Noting a delivery</source>
      <translation>Anotando una entrega</translation>
    </message>
    <message>
      <source>Ordering the collects of a task</source>
      <translation>Pidiendo las capturas de una tarea</translation>
    </message>
    <message>
      <source>Reading more tasks</source>
      <translation>Leyendo más tareas</translation>
    </message>
    <message>
      <source>Reading the tasks</source>
      <translation>Leyendo las tareas</translation>
    </message>
  </context>
  <context>
    <name>TasksPage</name>
    <message>
      <source>&amp;Fetch tasks</source>
      <translation>Obtener &amp;tareas</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoom</translation>
    </message>
    <message>
      <source>Copy task id</source>
      <translation>Copiar el ID de la tarea</translation>
    </message>
    <message>
      <source>Del&amp;iver</source>
      <translation>&amp;Entregar</translation>
    </message>
    <message>
      <source>Fetches the list of tasks again (Alt+U)</source>
      <translation>Obtiene de nuevo la lista de tareas (Alt+U)</translation>
    </message>
    <message>
      <source>Fetches the next, older tasks</source>
      <translation>Obtiene las siguientes tareas, más antiguas</translation>
    </message>
    <message>
      <source>Fetching tasks</source>
      <translation>Obteniendo tareas</translation>
    </message>
    <message>
      <source>Filter tasks</source>
      <translation>Filtrar tareas</translation>
    </message>
    <message>
      <source>More tas&amp;ks</source>
      <translation>&amp;Más tareas</translation>
    </message>
    <message>
      <source>Moves the map to the area of the task</source>
      <translation>Mueve el mapa al área de la tarea</translation>
    </message>
    <message>
      <source>No tasks</source>
      <translation>No hay tareas</translation>
    </message>
    <message>
      <source>Ordering the scenes</source>
      <translation>Pidiendo las escenas</translation>
    </message>
    <message>
      <source>Orders the scenes of the selected completed tasks and streams them (Enter)</source>
      <translation>Pide las escenas de las tareas completadas seleccionadas y las transmite (Intro)</translation>
    </message>
    <message>
      <source>Requests for new collects appear here with their state.</source>
      <translation>Las solicitudes de nuevas capturas aparecen aquí con su estado.</translation>
    </message>
    <message>
      <source>Shows only tasks that contain these words: name, id, state</source>
      <translation>Muestra solo las tareas que contienen estas palabras: nombre, ID, estado</translation>
    </message>
    <message>
      <source>Shows the tasks of your whole organization, not only your own</source>
      <translation>Muestra las tareas de toda su organización, no solo las suyas</translation>
    </message>
    <message>
      <source>Tasks, newest first. Completed ones are set in bold.</source>
      <translation>Tareas, las más recientes primero. Las completadas están en negrita.</translation>
    </message>
    <message>
      <source>Whole or&amp;ganization</source>
      <translation>Toda la &amp;organización</translation>
    </message>
  </context>
  <context>
    <name>Thumbnails</name>
    <message>
      <source>Thumbnail</source>
      <translation>Miniatura</translation>
    </message>
  </context>
  <context>
    <name>TransferDetails</name>
    <message>
      <source>Files of the selected download</source>
      <translation>Archivos de la descarga seleccionada</translation>
    </message>
    <message>
      <source>Files of the selected download, and what each was held against</source>
      <translation>Archivos de la descarga seleccionada y con qué se comprobó cada uno</translation>
    </message>
    <message>
      <source>Folder of the download</source>
      <translation>Carpeta de la descarga</translation>
    </message>
    <message>
      <source>Into {folder}</source>
      <translation>En {folder}</translation>
    </message>
    <message>
      <source>Into {folder}, {free} free</source>
      <translation>En {folder}, {free} libres</translation>
    </message>
  </context>
  <context>
    <name>Transfers</name>
    <message>
      <source>All done: {files}</source>
      <translation>Todo listo: {files}</translation>
    </message>
    <message>
      <source>Another download is fetching this file</source>
      <translation>Otra descarga está obteniendo este archivo</translation>
    </message>
    <message>
      <source>Another window of QGIS is working on it</source>
      <translation>Otra ventana de QGIS se ocupa de ello</translation>
    </message>
    <message>
      <source>Asking for the links</source>
      <translation>Pidiendo los enlaces</translation>
    </message>
    <message>
      <source>Complete by its size; Capella delivered no digest of it.</source>
      <translation>Completo por su tamaño; Capella no entregó su suma de comprobación.</translation>
    </message>
    <message>
      <source>Complete: its sha256 is the one that Capella delivered.</source>
      <translation>Completo: su sha256 es el que entregó Capella.</translation>
    </message>
    <message>
      <source>Downloads are paused</source>
      <translation>Las descargas están en pausa</translation>
    </message>
    <message>
      <source>Goes on as soon as {account} is connected</source>
      <translation>Continúa en cuanto {account} esté conectado</translation>
    </message>
    <message>
      <source>It is a link to a text, no file of the product.</source>
      <translation>Es un enlace a un texto, no un archivo del producto.</translation>
    </message>
    <message>
      <source>It is fetched when its turn comes.</source>
      <translation>Se descargará cuando llegue su turno.</translation>
    </message>
    <message>
      <source>It is the same file as another scene's, fetched once.</source>
      <translation>Es el mismo archivo que el de otra escena, descargado una sola vez.</translation>
    </message>
    <message>
      <source>It lies on the disk already, complete.</source>
      <translation>Ya está en el disco, completo.</translation>
    </message>
    <message>
      <source>It was not chosen.</source>
      <translation>No se eligió.</translation>
    </message>
    <message>
      <source>The connection broke; tried again by itself</source>
      <translation>La conexión se cortó; se intenta de nuevo por sí solo</translation>
    </message>
    <message>
      <source>The links ran out; the order is being renewed</source>
      <translation>Los enlaces han caducado; se está renovando el pedido</translation>
    </message>
    <message>
      <source>The store asked for a pause</source>
      <translation>El almacén pidió una pausa</translation>
    </message>
    <message>
      <source>Tried again by itself: {sentence}</source>
      <translation>Se intenta de nuevo por sí solo: {sentence}</translation>
    </message>
    <message>
      <source>digest</source>
      <translation>suma</translation>
    </message>
    <message>
      <source>done</source>
      <translation>lista</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>caducada</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>error</translation>
    </message>
    <message>
      <source>here</source>
      <translation>en disco</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>omitido</translation>
    </message>
    <message>
      <source>no file</source>
      <translation>sin archivo</translation>
    </message>
    <message>
      <source>nothing to fetch</source>
      <translation>nada que descargar</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>preparing</source>
      <translation>preparando</translation>
    </message>
    <message>
      <source>running</source>
      <translation>en curso</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>escena</translation>
    </message>
    <message>
      <source>shared</source>
      <translation>en común</translation>
    </message>
    <message>
      <source>size</source>
      <translation>tamaño</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation>parando</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <source>{count} by size alone</source>
      <translation>{count} solo por tamaño</translation>
    </message>
    <message>
      <source>{count} expired</source>
      <translation>{count} por renovar</translation>
    </message>
    <message>
      <source>{count} failed</source>
      <translation>{count} con error</translation>
    </message>
    <message>
      <source>{count} here already</source>
      <translation>{count} ya en el disco</translation>
    </message>
    <message>
      <source>{count} not chosen</source>
      <translation>{count} sin elegir</translation>
    </message>
    <message>
      <source>{count} paused</source>
      <translation>{count} en pausa</translation>
    </message>
    <message>
      <source>{count} shared</source>
      <translation>{count} en común</translation>
    </message>
    <message>
      <source>{count} verified by digest</source>
      <translation>{count} por suma de comprobación</translation>
    </message>
    <message>
      <source>{count} waiting</source>
      <translation>{count} en espera</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
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
      <translation>quedan {time}</translation>
    </message>
  </context>
  <context>
    <name>TransfersStrip</name>
    <message>
      <source>&amp;Downloads</source>
      <translation>Descar&amp;gas</translation>
    </message>
    <message>
      <source>Continue all downloads that are paused</source>
      <translation>Continuar todas las descargas en pausa</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <source>Pause all downloads</source>
      <translation>Pausar todas las descargas</translation>
    </message>
    <message>
      <source>Progress of all downloads</source>
      <translation>Progreso de todas las descargas</translation>
    </message>
    <message>
      <source>Shows the queue of downloads, and brings back the page before (Alt+5)</source>
      <translation>Muestra la cola de descargas y vuelve a la página anterior (Alt+5)</translation>
    </message>
    <message>
      <source>State of all downloads</source>
      <translation>Estado de todas las descargas</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message numerus="yes">
      <source>%Ln acquisition</source>
      <translation>
        <numerusform>%Ln adquisición</numerusform>
        <numerusform>%Ln adquisiciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln acquisitions</source>
      <translation>
        <numerusform>%Ln adquisición</numerusform>
        <numerusform>%Ln adquisiciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file</source>
      <translation>
        <numerusform>%Ln archivo</numerusform>
        <numerusform>%Ln archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files</source>
      <translation>
        <numerusform>%Ln archivo</numerusform>
        <numerusform>%Ln archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln scene</source>
      <translation>
        <numerusform>%Ln escena</numerusform>
        <numerusform>%Ln escenas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln scenes</source>
      <translation>
        <numerusform>%Ln escena</numerusform>
        <numerusform>%Ln escenas</numerusform>
      </translation>
    </message>
    <message>
      <source>Available for purchase</source>
      <translation>Disponibles para comprar</translation>
    </message>
    <message>
      <source>CPHD: phase history, for image formation; download only</source>
      <translation>CPHD: historia de fase, para la formación de imagen; solo descarga</translation>
    </message>
    <message>
      <source>CSI: colourised sub-aperture image, shows motion and glint</source>
      <translation>CSI: imagen de subaperturas coloreada, muestra movimiento y destellos</translation>
    </message>
    <message>
      <source>CSIDD: colourised sub-aperture image in the NGA's format</source>
      <translation>CSIDD: imagen de subaperturas coloreada en el formato de la NGA</translation>
    </message>
    <message>
      <source>GEC: geocoded image on the ellipsoid; streams onto the map</source>
      <translation>GEC: imagen geocodificada sobre el elipsoide; se transmite al mapa</translation>
    </message>
    <message>
      <source>GEO: geocoded, terrain corrected image; streams onto the map</source>
      <translation>GEO: imagen geocodificada con corrección del terreno; se transmite al mapa</translation>
    </message>
    <message>
      <source>Owned by my organization</source>
      <translation>De mi organización</translation>
    </message>
    <message>
      <source>Publicly available</source>
      <translation>De acceso público</translation>
    </message>
    <message>
      <source>SICD: complex image in the NGA's format</source>
      <translation>SICD: imagen compleja en el formato de la NGA</translation>
    </message>
    <message>
      <source>SIDD: detected image in the NGA's format</source>
      <translation>SIDD: imagen detectada en el formato de la NGA</translation>
    </message>
    <message>
      <source>SLC: complex image in radar geometry, with phase</source>
      <translation>SLC: imagen compleja en geometría radar, con fase</translation>
    </message>
    <message>
      <source>Shared with my organization</source>
      <translation>Compartidas con mi organización</translation>
    </message>
    <message>
      <source>Sliding spotlight</source>
      <translation>Spotlight deslizante</translation>
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
      <translation>ascendente</translation>
    </message>
    <message>
      <source>descending</source>
      <translation>descendente</translation>
    </message>
    <message>
      <source>left</source>
      <translation>izda.</translation>
    </message>
    <message>
      <source>right</source>
      <translation>dcha.</translation>
    </message>
    <message>
      <source>size not known</source>
      <translation>tamaño desconocido</translation>
    </message>
    <message>
      <source>time not known</source>
      <translation>hora desconocida</translation>
    </message>
    <message>
      <source>{degrees} E</source>
      <translation>{degrees} E</translation>
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
      <translation>{degrees} O</translation>
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
      <translation>{utc} UTC, {solar} hora solar local</translation>
    </message>
  </context>
  <context>
    <name>plugin</name>
    <message>
      <source>Find, order and stream Capella radar scenes</source>
      <translation>Encontrar, pedir y transmitir escenas de radar de Capella</translation>
    </message>
  </context>
</TS>
