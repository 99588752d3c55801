<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AccountController</name>
    <message>
      <source>Connecting to {0}</source>
      <translation>Connexion à {0}</translation>
    </message>
    <message>
      <source>Looking for a sandbox</source>
      <translation>Recherche d’un bac à sable</translation>
    </message>
    <message>
      <source>Testing the API key</source>
      <translation>Test de la clé API</translation>
    </message>
  </context>
  <context>
    <name>Algorithms</name>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Analytics&lt;/b&gt;: products made of the collect of every item, e.g. VS for Vessel Detection. Each needs the GEO image of the same collect in the same order.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Analyses&lt;/b&gt; : produits tirés de la collecte de chaque élément, p. ex. VS pour la détection de navires. Chacun exige l’image GEO de la même collecte dans la même commande.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Area&lt;/b&gt;: give at most one of extent, polygons and geometry. Without a reference system, numbers are longitude and latitude in degrees; a layer's own is used. Without an area the whole world is searched.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Zone&lt;/b&gt; : donnez au plus un seul des trois : emprise, polygones ou géométrie. Sans système de référence, les nombres sont des longitudes et latitudes en degrés ; celui d’une couche est utilisé. Sans zone, la recherche porte sur le monde entier.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Assets&lt;/b&gt;: &lt;i&gt;all&lt;/i&gt; files, or the &lt;i&gt;image&lt;/i&gt; alone (for analytics: the result).&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Ressources&lt;/b&gt; : &lt;i&gt;all&lt;/i&gt; pour tous les fichiers, ou &lt;i&gt;image&lt;/i&gt; pour l’image seule (pour les analyses : le résultat).&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Collections, item ids, collect ids&lt;/b&gt;: apart by commas, blanks or lines.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Collections, identifiants d’éléments, identifiants de collectes&lt;/b&gt; : séparés par des virgules, des espaces ou des lignes.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Connection&lt;/b&gt;: the name of a connection of Capella Explorer or the address of a service; empty for the one in use. The API key comes from QGIS's authentication database, or from the environment variable CAPELLA_API_KEY where none is stored there. It is never a parameter, so that it is in no history, model or command line.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Connexion&lt;/b&gt; : le nom d’une connexion de Capella Explorer ou l’adresse d’un service ; vide pour celle en cours d’utilisation. La clé API vient de la base d’authentification de QGIS ou, si aucune n’y est enregistrée, de la variable d’environnement CAPELLA_API_KEY. Elle n’est jamais un paramètre et ne figure donc dans aucun historique, modèle ou ligne de commande.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Contract&lt;/b&gt;: the id of the contract that pays; empty for the default one.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Contrat&lt;/b&gt; : l’identifiant du contrat qui paie ; vide pour celui par défaut.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Costs&lt;/b&gt;: one row for each line; also as CSV. A line without a price has an empty amount, which does not mean free.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Coûts&lt;/b&gt; : une ligne pour chaque article ; aussi en CSV. Un article sans prix a un montant vide, ce qui ne veut pas dire gratuit.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Dry run&lt;/b&gt;: does everything but send the order.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Simulation&lt;/b&gt; : fait tout sauf envoyer la commande.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;First and last day&lt;/b&gt;: whole days in UTC, both included.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Premier et dernier jour&lt;/b&gt; : jours entiers en UTC, tous deux inclus.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Folder&lt;/b&gt;: files go to &lt;i&gt;item id/file&lt;/i&gt; below it. What is there already is not fetched again; what was interrupted goes on where it stopped. A file bears its final name only when it is complete.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Dossier&lt;/b&gt; : les fichiers vont dans &lt;i&gt;identifiant de l’élément/fichier&lt;/i&gt; en dessous. Ce qui s’y trouve déjà n’est pas repris ; ce qui a été interrompu reprend où il s’était arrêté. Un fichier ne porte son nom définitif que lorsqu’il est complet.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Folder&lt;/b&gt;: files go to &lt;i&gt;item id/file&lt;/i&gt; below it.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Dossier&lt;/b&gt; : les fichiers vont dans &lt;i&gt;identifiant de l’élément/fichier&lt;/i&gt; en dessous.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Footprints&lt;/b&gt;: a layer of search results, e.g. of &lt;i&gt;Search catalog&lt;/i&gt;; all its features, or only the selected ones. Items and footprints may be given together.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Emprises&lt;/b&gt; : une couche de résultats de recherche, p. ex. de &lt;i&gt;Rechercher dans le catalogue&lt;/i&gt; ; toutes ses entités, ou seulement celles qui sont sélectionnées. Éléments et emprises peuvent être donnés ensemble.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Footprints&lt;/b&gt;: one feature for each scene. Take the layer, or what is selected in it, to &lt;i&gt;Review order&lt;/i&gt; and &lt;i&gt;Place order&lt;/i&gt;.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Emprises&lt;/b&gt; : une entité pour chaque scène. Donnez la couche, ou ce qui y est sélectionné, à &lt;i&gt;Vérifier une commande&lt;/i&gt; et &lt;i&gt;Commander&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Highest cost of a task&lt;/b&gt;: products of a task are normally paid with the task, so the default is 0. What it collected is reviewed first, and a task that would cost more is not ordered. The lower cap of the plugin's options counts, where one is set. &lt;b&gt;Dry run&lt;/b&gt; lists what would be ordered at which price, and orders nothing.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Coût maximal d’une tâche&lt;/b&gt; : les produits d’une tâche sont normalement payés avec la tâche, la valeur par défaut est donc 0. Ce qu’elle a collecté est d’abord vérifié, et une tâche qui coûterait plus n’est pas commandée. Le plafond des options de l’extension, s’il est plus bas, l’emporte. &lt;b&gt;Simulation&lt;/b&gt; énumère ce qui serait commandé et à quel prix, et ne commande rien.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Highest cost&lt;/b&gt;: US dollars that this order may cost at most. It has no default. 0 orders only what is free. The lower cap of the plugin's options counts, where one is set. Nothing is sent if the review is dearer, denied, not priced in full, or priced in a form that cannot be read.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Coût maximal&lt;/b&gt; : dollars US que cette commande peut coûter au plus. Il n’y a pas de valeur par défaut. 0 ne commande que ce qui est gratuit. Le plafond des options de l’extension, s’il est plus bas, l’emporte. Rien n’est envoyé si la vérification donne un prix plus élevé, un refus, un prix incomplet ou un prix illisible.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Items&lt;/b&gt;: item ids, apart by commas, blanks or lines; &lt;i&gt;collection/id&lt;/i&gt; where an id lies in more than one collection.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Éléments&lt;/b&gt; : identifiants d’éléments, séparés par des virgules, des espaces ou des lignes ; &lt;i&gt;collection/identifiant&lt;/i&gt; si un identifiant se trouve dans plusieurs collections.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Limit&lt;/b&gt;: the newest so many scenes, 10,000 at most.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Limite&lt;/b&gt; : autant de scènes parmi les plus récentes, 10 000 au plus.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Longest wait&lt;/b&gt;: minutes that an order may take to become ready.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Attente maximale&lt;/b&gt; : minutes qu’une commande peut mettre à être prête.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Most tasks&lt;/b&gt;: a brake; the run stops after so many new ones.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Nombre maximal de tâches&lt;/b&gt; : un frein ; l’exécution s’arrête après ce nombre de nouvelles tâches.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Only active orders&lt;/b&gt;: leaves out what has expired or failed.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Seulement les commandes actives&lt;/b&gt; : laisse de côté ce qui a expiré ou échoué.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Order&lt;/b&gt;: the id that &lt;i&gt;Place order&lt;/i&gt; or &lt;i&gt;List orders&lt;/i&gt; gave.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Commande&lt;/b&gt; : l’identifiant donné par &lt;i&gt;Commander&lt;/i&gt; ou &lt;i&gt;Lister les commandes&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Orders&lt;/b&gt;: a table, newest first; also as CSV. Times are UTC.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Commandes&lt;/b&gt; : une table, les plus récentes d’abord ; aussi en CSV. Les heures sont en UTC.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: AUTHORIZED; DENIAL, the reason in the words of the service where it would refuse; TOTAL in US dollars or the currency of TOTAL_TEXT, left out where the service priced not everything or in a form that cannot be read; UNPRICED, lines without a price; ACTIVE_ORDER, the id of an order of yours that already holds everything: download that one instead of ordering again.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Sorties&lt;/b&gt; : AUTHORIZED ; DENIAL, la raison dans les mots du service s’il refusait ; TOTAL en dollars US ou dans la devise de TOTAL_TEXT, omis si le service n’a pas tout tarifé ou l’a fait sous une forme illisible ; UNPRICED, articles sans prix ; ACTIVE_ORDER, l’identifiant d’une de vos commandes qui contient déjà tout : téléchargez celle-ci au lieu de commander à nouveau.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: COUNT, rows in the table; SETTLED, orders whose answer had been lost and that are settled now; UNCERTAIN, orders of which still nobody knows. Nothing is ever sent again by itself.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Sorties&lt;/b&gt; : COUNT, lignes de la table ; SETTLED, commandes dont la réponse s’était perdue et qui sont maintenant éclaircies ; UNCERTAIN, commandes dont personne ne sait encore rien. Rien n’est jamais renvoyé de soi-même.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: DELIVERED and FAILED tasks of this run, KNOWN ones of earlier runs, WAITING ones of a dry run; FOLDER; REPORT.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Sorties&lt;/b&gt; : DELIVERED et FAILED, tâches livrées et échouées de cette exécution, KNOWN celles des exécutions précédentes, WAITING celles d’une simulation ; FOLDER ; REPORT.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: MATCHED, scenes that fit in the catalog (-1 where the service does not count); SHOWN, scenes that were written.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Sorties&lt;/b&gt; : MATCHED, scènes du catalogue qui correspondent (-1 si le service ne compte pas) ; SHOWN, scènes écrites.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: ORDER_ID; STATUS; TOTAL in US dollars; TOTAL_TEXT; REUSED.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Sorties&lt;/b&gt; : ORDER_ID ; STATUS ; TOTAL en dollars US ; TOTAL_TEXT ; REUSED.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: PATHS, one file a line; LAYERS, the GeoTIFF images; FILES, how many files lie there now; FETCHED, how many came in this run.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Sorties&lt;/b&gt; : PATHS, un fichier par ligne ; LAYERS, les images GeoTIFF ; FILES, combien de fichiers s’y trouvent maintenant ; FETCHED, combien sont arrivés lors de cette exécution.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Product types, imaging modes, polarisations, look side, orbit state, ownership&lt;/b&gt;: nothing chosen sets no limit. Without a window they are given as words, e.g. PRODUCT_TYPES=GEO,GEC. &lt;b&gt;Smallest and largest incidence angle&lt;/b&gt; in degrees; either may be left out.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Types de produits, modes d’imagerie, polarisations, côté de visée, sens de l’orbite, appartenance&lt;/b&gt; : rien de choisi ne limite rien. Sans fenêtre, ils sont donnés en mots, p. ex. PRODUCT_TYPES=GEO,GEC. &lt;b&gt;Angles d’incidence minimal et maximal&lt;/b&gt; en degrés ; l’un ou l’autre peut être omis.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a CSV file with one row for each task that was handled, complete also when the run was stopped.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Rapport&lt;/b&gt; : un fichier CSV avec une ligne pour chaque tâche traitée, complet même si l’exécution a été arrêtée.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;STAC items&lt;/b&gt;: a file of the items as the service sent them, one a line for .ndjson, else a GeoJSON feature collection. Signatures are taken out of their links.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Éléments STAC&lt;/b&gt; : un fichier des éléments tels que le service les a envoyés, un par ligne pour .ndjson, sinon une collection d’entités GeoJSON. Les signatures sont retirées de leurs liens.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Submitted since&lt;/b&gt;: a date like 2026-01-31, or a number of days back (999 at most); empty for all.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Soumises depuis&lt;/b&gt; : une date comme 2026-01-31, ou un nombre de jours en arrière (999 au plus) ; vide pour toutes.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Use an active order&lt;/b&gt;: where an order of yours already holds everything and has not expired, its id is returned and nothing is ordered.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Utiliser une commande active&lt;/b&gt; : si l’une de vos commandes contient déjà tout et n’a pas expiré, son identifiant est renvoyé et rien n’est commandé.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Whole organization&lt;/b&gt;: the tasks of everybody, which organization managers may list; else your own.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Toute l’organisation&lt;/b&gt; : les tâches de tout le monde, que les responsables de l’organisation peuvent lister ; sinon les vôtres.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;An order is written into a journal before it is sent and is never sent twice. If the answer is lost, the algorithm fails and says so; the same scenes are refused until the list of orders shows what became of it, which &lt;i&gt;List orders&lt;/i&gt; and the next &lt;i&gt;Place order&lt;/i&gt; look up.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Une commande est inscrite dans un journal avant d’être envoyée et n’est jamais envoyée deux fois. Si la réponse se perd, l’algorithme échoue et le dit ; les mêmes scènes sont refusées jusqu’à ce que la liste des commandes montre ce qu’il en est advenu, ce que vérifient &lt;i&gt;Lister les commandes&lt;/i&gt; et le prochain &lt;i&gt;Commander&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;An order lives about an hour. When it has expired, order the same scenes again: what you own is free.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Une commande vit environ une heure. Quand elle a expiré, commandez à nouveau les mêmes scènes : ce que vous détenez est gratuit.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Reads the list of tasking requests by pages, newest first, up to the cut-off. Each request whose latest status is &lt;i&gt;completed&lt;/i&gt; is ordered with all products of its collects, its files are fetched, and it is remembered: the next run leaves it alone. What fails is tried again by the next run. An order whose answer was lost is never sent again before the list of orders has shown what became of it.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Lit la liste des demandes de programmation page par page, les plus récentes d’abord, jusqu’à la limite. Pour chaque demande dont le dernier état est &lt;i&gt;completed&lt;/i&gt;, tous les produits de ses collectes sont commandés, leurs fichiers sont téléchargés et elle est mémorisée : l’exécution suivante n’y touche plus. Ce qui échoue est tenté de nouveau par l’exécution suivante. Une commande dont la réponse s’est perdue n’est jamais renvoyée avant que la liste des commandes ait montré ce qu’il en est advenu.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>An active order was used</source>
      <translation>Une commande active a été utilisée</translation>
    </message>
    <message>
      <source>An uncertain order was not placed: its scenes can be ordered again.</source>
      <translation>Une commande incertaine n’a pas été passée : ses scènes peuvent être commandées à nouveau.</translation>
    </message>
    <message>
      <source>An uncertain order was placed: {order}.</source>
      <translation>Une commande incertaine a été passée : {order}.</translation>
    </message>
    <message>
      <source>Analytics</source>
      <translation>Analyses</translation>
    </message>
    <message>
      <source>Area: extent</source>
      <translation>Zone : emprise</translation>
    </message>
    <message>
      <source>Area: geometry (WKT)</source>
      <translation>Zone : géométrie (WKT)</translation>
    </message>
    <message>
      <source>Area: polygons of a layer</source>
      <translation>Zone : polygones d’une couche</translation>
    </message>
    <message>
      <source>Asks what an order would cost and whether it would be accepted. Orders nothing, spends nothing.</source>
      <translation>Demande ce qu’une commande coûterait et si elle serait acceptée. Ne commande rien, ne dépense rien.</translation>
    </message>
    <message>
      <source>Assets</source>
      <translation>Ressources</translation>
    </message>
    <message>
      <source>Capella would not authorise this order: {reason}</source>
      <translation>Capella n’autoriserait pas cette commande : {reason}</translation>
    </message>
    <message>
      <source>Collect ids</source>
      <translation>Identifiants de collectes</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Collections</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Contract</source>
      <translation>Contrat</translation>
    </message>
    <message>
      <source>Costs</source>
      <translation>Coûts</translation>
    </message>
    <message>
      <source>Deliver completed tasks</source>
      <translation>Livrer les tâches terminées</translation>
    </message>
    <message>
      <source>Download order</source>
      <translation>Télécharger une commande</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>Simulation</translation>
    </message>
    <message>
      <source>Dry run: an order for {total} would be sent now.</source>
      <translation>Simulation : une commande de {total} serait envoyée maintenant.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Files fetched now</source>
      <translation>Fichiers téléchargés à l’instant</translation>
    </message>
    <message>
      <source>Files in the folder</source>
      <translation>Fichiers dans le dossier</translation>
    </message>
    <message>
      <source>Finds scenes in the Capella catalog and writes their footprints with all facts. Spends nothing.</source>
      <translation>Trouve des scènes dans le catalogue Capella et écrit leurs emprises avec toutes leurs caractéristiques. Ne dépense rien.</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Emprises</translation>
    </message>
    <message>
      <source>Highest cost (US dollars)</source>
      <translation>Coût maximal (dollars US)</translation>
    </message>
    <message>
      <source>Highest cost of a task (US dollars)</source>
      <translation>Coût maximal d’une tâche (dollars US)</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Imaging modes</source>
      <translation>Modes d’imagerie</translation>
    </message>
    <message>
      <source>Item ids</source>
      <translation>Identifiants d’éléments</translation>
    </message>
    <message>
      <source>Items</source>
      <translation>Éléments</translation>
    </message>
    <message>
      <source>Largest incidence angle (degrees)</source>
      <translation>Angle d’incidence maximal (degrés)</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <source>Lines without a price</source>
      <translation>Articles sans prix</translation>
    </message>
    <message>
      <source>List orders</source>
      <translation>Lister les commandes</translation>
    </message>
    <message>
      <source>Lists your orders and settles those whose outcome was uncertain. Spends nothing.</source>
      <translation>Liste vos commandes et éclaircit celles dont l’issue était incertaine. Ne dépense rien.</translation>
    </message>
    <message>
      <source>Longest wait (minutes)</source>
      <translation>Attente maximale (minutes)</translation>
    </message>
    <message>
      <source>Look side</source>
      <translation>Côté de visée</translation>
    </message>
    <message>
      <source>Most tasks</source>
      <translation>Nombre maximal de tâches</translation>
    </message>
    <message>
      <source>Only active orders</source>
      <translation>Seulement les commandes actives</translation>
    </message>
    <message>
      <source>Orbit state</source>
      <translation>Sens de l’orbite</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>Order that holds everything already</source>
      <translation>Commande qui contient déjà tout</translation>
    </message>
    <message>
      <source>Order {order} already holds everything: nothing was ordered.</source>
      <translation>La commande {order} contient déjà tout : rien n’a été commandé.</translation>
    </message>
    <message>
      <source>Order {order} is placed for {total}.</source>
      <translation>La commande {order} est passée pour {total}.</translation>
    </message>
    <message>
      <source>Order {order}: {status}</source>
      <translation>Commande {order} : {status}</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Orders and downloads what completed tasking requests have collected, each of them once. Made for cron.</source>
      <translation>Commande et télécharge ce que les demandes de programmation terminées ont collecté, une seule fois chacune. Fait pour cron.</translation>
    </message>
    <message>
      <source>Orders scenes if their reviewed price is within the highest cost. THIS CAN SPEND MONEY.</source>
      <translation>Commande des scènes si leur prix vérifié ne dépasse pas le coût maximal. CELA PEUT DÉPENSER DE L’ARGENT.</translation>
    </message>
    <message>
      <source>Orders that are still uncertain</source>
      <translation>Commandes encore incertaines</translation>
    </message>
    <message>
      <source>Ownership</source>
      <translation>Appartenance</translation>
    </message>
    <message>
      <source>Place order</source>
      <translation>Commander</translation>
    </message>
    <message>
      <source>Polarisations</source>
      <translation>Polarisations</translation>
    </message>
    <message>
      <source>Product types</source>
      <translation>Types de produits</translation>
    </message>
    <message>
      <source>Reason of a refusal</source>
      <translation>Raison d’un refus</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Review order</source>
      <translation>Vérifier une commande</translation>
    </message>
    <message>
      <source>STAC items</source>
      <translation>Éléments STAC</translation>
    </message>
    <message>
      <source>Scenes that fit</source>
      <translation>Scènes qui correspondent</translation>
    </message>
    <message>
      <source>Scenes written</source>
      <translation>Scènes écrites</translation>
    </message>
    <message>
      <source>Search catalog</source>
      <translation>Rechercher dans le catalogue</translation>
    </message>
    <message>
      <source>Smallest incidence angle (degrees)</source>
      <translation>Angle d’incidence minimal (degrés)</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Submitted since</source>
      <translation>Soumises depuis</translation>
    </message>
    <message>
      <source>Task {task} is completed</source>
      <translation>La tâche {task} est terminée</translation>
    </message>
    <message>
      <source>Task {task} is delivered by order {order}</source>
      <translation>La tâche {task} est livrée par la commande {order}</translation>
    </message>
    <message>
      <source>Tasks delivered</source>
      <translation>Tâches livrées</translation>
    </message>
    <message>
      <source>Tasks delivered before</source>
      <translation>Tâches livrées auparavant</translation>
    </message>
    <message>
      <source>Tasks that failed</source>
      <translation>Tâches échouées</translation>
    </message>
    <message>
      <source>Tasks that would be ordered</source>
      <translation>Tâches qui seraient commandées</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>Total as the service wrote it</source>
      <translation>Total tel que le service l’a écrit</translation>
    </message>
    <message>
      <source>Total: {total}</source>
      <translation>Total : {total}</translation>
    </message>
    <message>
      <source>Uncertain orders that were settled</source>
      <translation>Commandes incertaines qui ont été éclaircies</translation>
    </message>
    <message>
      <source>Use an active order</source>
      <translation>Utiliser une commande active</translation>
    </message>
    <message>
      <source>Waits until an order is ready and fetches its files. Spends nothing.</source>
      <translation>Attend qu’une commande soit prête et télécharge ses fichiers. Ne dépense rien.</translation>
    </message>
    <message>
      <source>Whole organization</source>
      <translation>Toute l’organisation</translation>
    </message>
    <message>
      <source>Would be accepted</source>
      <translation>Serait acceptée</translation>
    </message>
    <message>
      <source>Would be ordered: {task}, {price}</source>
      <translation>Serait commandée : {task}, {price}</translation>
    </message>
    <message>
      <source>no price</source>
      <translation>pas de prix</translation>
    </message>
    <message>
      <source>not given</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <source>{count} orders are still uncertain: look again later.</source>
      <translation>{count} commandes sont encore incertaines : regardez à nouveau plus tard.</translation>
    </message>
    <message>
      <source>{files} files to fetch into {folder}, {skipped} left out</source>
      <translation>{files} fichiers à télécharger dans {folder}, {skipped} laissés de côté</translation>
    </message>
    <message>
      <source>{file}: {size} bytes</source>
      <translation>{file} : {size} octets</translation>
    </message>
    <message>
      <source>{shown} of {matched} scenes</source>
      <translation>{shown} scènes sur {matched}</translation>
    </message>
  </context>
  <context>
    <name>Announcements</name>
    <message>
      <source>&amp;Always renew free</source>
      <translation>Toujours renouveler &amp;gratuitement</translation>
    </message>
    <message>
      <source>&amp;Renew</source>
      <translation>&amp;Renouveler</translation>
    </message>
    <message>
      <source>Dry run, nothing was sent. This order would be: {0}</source>
      <translation>Simulation, rien n’a été envoyé. La commande serait : {0}</translation>
    </message>
    <message>
      <source>Everything of “{0}” is ordered and opens on the map.</source>
      <translation>Tout ce qui concerne « {0} » est commandé et s’ouvre sur la carte.</translation>
    </message>
    <message>
      <source>Opening the layers</source>
      <translation>Ouverture des couches</translation>
    </message>
    <message>
      <source>Preparing: {0}</source>
      <translation>En préparation : {0}</translation>
    </message>
    <message>
      <source>The links of order {0} ran out. Renewing is free for scenes you own.</source>
      <translation>Les liens de la commande {0} ont expiré. Le renouvellement est gratuit pour les scènes que vous détenez.</translation>
    </message>
    <message>
      <source>The order is placed and is being prepared: {0}.</source>
      <translation>La commande est passée et en préparation : {0}.</translation>
    </message>
    <message>
      <source>The order is placed and ready: {0}.</source>
      <translation>La commande est passée et prête : {0}.</translation>
    </message>
    <message>
      <source>The order of {time} UTC may or may not have been placed: nothing will be sent again until the server has been asked.</source>
      <translation>On ne sait pas si la commande de {time} UTC a été passée : rien ne sera renvoyé avant que le serveur ait été interrogé.</translation>
    </message>
    <message>
      <source>The order of {time} UTC was not placed: you can order again.</source>
      <translation>La commande de {time} UTC n’a pas été passée : vous pouvez commander à nouveau.</translation>
    </message>
    <message>
      <source>The order of {time} UTC was placed: it is in the list.</source>
      <translation>La commande de {time} UTC a été passée : elle figure dans la liste.</translation>
    </message>
    <message>
      <source>These scenes have to be ordered first: review the cost, and they stream as soon as they are yours.</source>
      <translation>Ces scènes doivent d’abord être commandées : vérifiez le coût, et elles seront diffusées dès qu’elles seront à vous.</translation>
    </message>
  </context>
  <context>
    <name>AreaRow</name>
    <message>
      <source>Anywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Zone</translation>
    </message>
    <message>
      <source>Draw a polygon on the map (right click closes, Esc cancels)</source>
      <translation>Dessiner un polygone sur la carte (clic droit pour fermer, Échap pour annuler)</translation>
    </message>
    <message>
      <source>Draw a rectangle on the map (two clicks, Esc cancels)</source>
      <translation>Dessiner un rectangle sur la carte (deux clics, Échap pour annuler)</translation>
    </message>
    <message>
      <source>Map view</source>
      <translation>Vue de la carte</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rectangle</translation>
    </message>
    <message>
      <source>Size of the area that is searched</source>
      <translation>Superficie de la zone de recherche</translation>
    </message>
    <message>
      <source>Where to look for scenes. The map view is read anew at each search.</source>
      <translation>Où chercher des scènes. La vue de la carte est relue à chaque recherche.</translation>
    </message>
  </context>
  <context>
    <name>BasketController</name>
    <message>
      <source>Looking for the GEO image</source>
      <translation>Recherche de l’image GEO</translation>
    </message>
  </context>
  <context>
    <name>BasketList</name>
    <message>
      <source>Acquisition {collect}</source>
      <translation>Acquisition {collect}</translation>
    </message>
    <message>
      <source>Basket</source>
      <translation>Panier</translation>
    </message>
    <message>
      <source>Delete removes a line, Space switches vessel detection on and off</source>
      <translation>Suppr retire une ligne, Espace active ou désactive la détection de navires</translation>
    </message>
    <message>
      <source>Finds ships in the GEO image of this acquisition, which is ordered with it</source>
      <translation>Trouve les navires dans l’image GEO de cette acquisition, commandée en même temps</translation>
    </message>
    <message>
      <source>Remove from basket</source>
      <translation>Retirer du panier</translation>
    </message>
    <message>
      <source>Vessel detection</source>
      <translation>Détection de navires</translation>
    </message>
    <message>
      <source>Vessel detection (adds its GEO)</source>
      <translation>Détection de navires (avec GEO)</translation>
    </message>
    <message>
      <source>Your organization has bought this before</source>
      <translation>Votre organisation l’a déjà acheté</translation>
    </message>
    <message>
      <source>owned</source>
      <translation>détenue</translation>
    </message>
  </context>
  <context>
    <name>BasketPage</name>
    <message>
      <source>&amp;Find scenes</source>
      <translation>Chercher des &amp;scènes</translation>
    </message>
    <message>
      <source>&amp;Use that order</source>
      <translation>Utiliser cette co&amp;mmande</translation>
    </message>
    <message>
      <source>Add scenes from the search. The price comes before the order.</source>
      <translation>Ajoutez des scènes depuis la recherche. Le prix vient avant la commande.</translation>
    </message>
    <message>
      <source>Asking Capella for the price</source>
      <translation>Demande du prix à Capella</translation>
    </message>
    <message>
      <source>Asks for the price; nothing is bought</source>
      <translation>Demande le prix ; rien n’est acheté</translation>
    </message>
    <message>
      <source>Contract that pays</source>
      <translation>Contrat qui paie</translation>
    </message>
    <message>
      <source>Default contract</source>
      <translation>Contrat par défaut</translation>
    </message>
    <message>
      <source>Empt&amp;y</source>
      <translation>&amp;Vider</translation>
    </message>
    <message>
      <source>Nothing was sent and nothing was bought.</source>
      <translation>Rien n’a été envoyé et rien n’a été acheté.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Rev&amp;iew cost</source>
      <translation>Vérifier le coû&amp;t</translation>
    </message>
    <message>
      <source>Sending the order; please wait for the answer</source>
      <translation>Envoi de la commande ; veuillez attendre la réponse</translation>
    </message>
    <message>
      <source>Takes everything out of the basket</source>
      <translation>Retire tout du panier</translation>
    </message>
    <message>
      <source>Takes the selected lines out (Delete)</source>
      <translation>Retire les lignes sélectionnées (Suppr)</translation>
    </message>
    <message>
      <source>The basket is empty</source>
      <translation>Le panier est vide</translation>
    </message>
    <message>
      <source>The contract of your organization that pays for the order</source>
      <translation>Le contrat de votre organisation qui paie la commande</translation>
    </message>
    <message>
      <source>You ordered these scenes on {time} UTC and the order is still valid: nothing needs to be bought.</source>
      <translation>Vous avez commandé ces scènes le {time} UTC et la commande est encore valable : il n’y a rien à acheter.</translation>
    </message>
    <message>
      <source>{scenes}. Nothing is bought yet.</source>
      <translation>{scenes}. Rien n’est encore acheté.</translation>
    </message>
  </context>
  <context>
    <name>BusyLine</name>
    <message>
      <source>Nothing is being done</source>
      <translation>Aucune opération en cours</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
  </context>
  <context>
    <name>CapellaDock</name>
    <message>
      <source>Basket</source>
      <translation>Panier</translation>
    </message>
    <message>
      <source>Find scenes and look at them (Alt+1)</source>
      <translation>Trouver des scènes et les regarder (Alt+1)</translation>
    </message>
    <message>
      <source>Follow requests for new scenes (Alt+4)</source>
      <translation>Suivre les demandes de nouvelles scènes (Alt+4)</translation>
    </message>
    <message>
      <source>Orders</source>
      <translation>Achats</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <source>See what scenes cost, and order them (Alt+2)</source>
      <translation>Voir ce que coûtent les scènes et les commander (Alt+2)</translation>
    </message>
    <message>
      <source>Stream or download what was ordered (Alt+3)</source>
      <translation>Diffuser ou télécharger ce qui a été commandé (Alt+3)</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>Tâches</translation>
    </message>
    <message>
      <source>The steps from an area to an image on the map</source>
      <translation>Les étapes, de la zone à l’image sur la carte</translation>
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
      <translation>A&amp;dresse</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <source>&amp;Service</source>
      <translation>&amp;Service</translation>
    </message>
    <message>
      <source>&amp;Test</source>
      <translation>&amp;Tester</translation>
    </message>
    <message>
      <source>API &amp;key</source>
      <translation>&amp;Clé API</translation>
    </message>
    <message>
      <source>API key</source>
      <translation>Clé API</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>Adresse du service</translation>
    </message>
    <message>
      <source>An API key is only sent over https, or to this machine.</source>
      <translation>Une clé API n’est envoyée que par https, ou à cette machine.</translation>
    </message>
    <message>
      <source>Asking the service</source>
      <translation>Interrogation du service</translation>
    </message>
    <message>
      <source>Asks the service whose key this is; nothing is stored</source>
      <translation>Demande au service à qui est cette clé ; rien n’est enregistré</translation>
    </message>
    <message>
      <source>Capella's own service, a local sandbox that is running, or another address</source>
      <translation>Le service de Capella, un bac à sable local en marche, ou une autre adresse</translation>
    </message>
    <message>
      <source>Changes nothing</source>
      <translation>Ne change rien</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Enter the API key.</source>
      <translation>Saisissez la clé API.</translation>
    </message>
    <message>
      <source>Enter the address of the service, beginning with https://.</source>
      <translation>Saisissez l’adresse du service, qui commence par https://.</translation>
    </message>
    <message>
      <source>Give the connection a name.</source>
      <translation>Donnez un nom à la connexion.</translation>
    </message>
    <message>
      <source>How this connection is called in the menu of the dock</source>
      <translation>Le nom de cette connexion dans le menu du panneau</translation>
    </message>
    <message>
      <source>Made in the Capella console. It is kept in the encrypted password store of QGIS and never shown again.</source>
      <translation>Créée dans la console Capella. Elle est conservée dans le stockage chiffré des mots de passe de QGIS et n’est plus jamais affichée.</translation>
    </message>
    <message>
      <source>Name of the connection</source>
      <translation>Nom de la connexion</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <source>Save or cancel</source>
      <translation>Enregistrer ou annuler</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <source>Stores the key in QGIS's password store and uses this connection</source>
      <translation>Enregistre la clé dans le stockage des mots de passe de QGIS et utilise cette connexion</translation>
    </message>
    <message>
      <source>Test the key</source>
      <translation>Tester la clé</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <source>What the service says about the key</source>
      <translation>Ce que le service dit de la clé</translation>
    </message>
    <message>
      <source>Where the service is, beginning with https (or http on this machine)</source>
      <translation>Où se trouve le service ; commence par https (ou http sur cette machine)</translation>
    </message>
    <message>
      <source>https://api.example.org</source>
      <translation>https://api.example.org</translation>
    </message>
    <message>
      <source>stored; enter a new one to change it</source>
      <translation>enregistrée ; saisissez-en une nouvelle pour la changer</translation>
    </message>
  </context>
  <context>
    <name>DateRow</name>
    <message>
      <source>Any time</source>
      <translation>Toute période</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Personnalisée</translation>
    </message>
    <message>
      <source>First day, from 00:00 UTC</source>
      <translation>Premier jour, à partir de 00:00 UTC</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>30 derniers jours</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>7 derniers jours</translation>
    </message>
    <message>
      <source>Last 90 days</source>
      <translation>90 derniers jours</translation>
    </message>
    <message>
      <source>Last day, to the end of it in UTC</source>
      <translation>Dernier jour, jusqu’à sa fin en UTC</translation>
    </message>
    <message>
      <source>This year</source>
      <translation>Cette année</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>When the scenes were acquired</source>
      <translation>Quand les scènes ont été acquises</translation>
    </message>
  </context>
  <context>
    <name>DeliveryController</name>
    <message>
      <source>Downloading {0} files</source>
      <translation>Téléchargement de {0} fichiers</translation>
    </message>
    <message>
      <source>Looking for an order</source>
      <translation>Recherche d’une commande</translation>
    </message>
    <message>
      <source>Opening downloaded files</source>
      <translation>Ouverture des fichiers téléchargés</translation>
    </message>
    <message>
      <source>Preparing a download</source>
      <translation>Préparation d’un téléchargement</translation>
    </message>
    <message>
      <source>Streaming an order</source>
      <translation>Diffusion d’une commande</translation>
    </message>
    <message>
      <source>Streaming previews</source>
      <translation>Diffusion des aperçus</translation>
    </message>
  </context>
  <context>
    <name>DetailPanel</name>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoomer</translation>
    </message>
    <message numerus="yes">
      <source>Add %Ln scenes to &amp;basket</source>
      <translation>
        <numerusform>Ajouter %Ln scène au &amp;panier</numerusform>
        <numerusform>Ajouter %Ln scènes au &amp;panier</numerusform>
      </translation>
    </message>
    <message>
      <source>Add to &amp;basket</source>
      <translation>Ajouter au &amp;panier</translation>
    </message>
    <message>
      <source>Add {product} to &amp;basket</source>
      <translation>Ajouter {product} au &amp;panier</translation>
    </message>
    <message>
      <source>Details of the scene</source>
      <translation>Détails de la scène</translation>
    </message>
    <message>
      <source>Details of the scene that is selected in the list</source>
      <translation>Détails de la scène sélectionnée dans la liste</translation>
    </message>
    <message>
      <source>Fetching the thumbnail</source>
      <translation>Téléchargement de la vignette</translation>
    </message>
    <message>
      <source>Moves the map to the selected scenes</source>
      <translation>Déplace la carte vers les scènes sélectionnées</translation>
    </message>
    <message>
      <source>No thumbnail</source>
      <translation>Pas de vignette</translation>
    </message>
    <message>
      <source>Prev&amp;iew</source>
      <translation>&amp;Aperçu</translation>
    </message>
    <message>
      <source>Products of this acquisition</source>
      <translation>Produits de cette acquisition</translation>
    </message>
    <message>
      <source>Puts the selected scenes into the basket. Nothing is bought by that.</source>
      <translation>Met les scènes sélectionnées dans le panier. Cela n’achète rien.</translation>
    </message>
    <message>
      <source>S&amp;tream</source>
      <translation>&amp;Diffuser</translation>
    </message>
    <message>
      <source>Shows the free preview on the map (Enter)</source>
      <translation>Montre l’aperçu gratuit sur la carte (Entrée)</translation>
    </message>
    <message>
      <source>Streams the scene onto the map. What is not owned goes to the cost review first.</source>
      <translation>Diffuse la scène sur la carte. Ce qui n’est pas détenu passe d’abord par la vérification du coût.</translation>
    </message>
    <message>
      <source>The server names the price in the review, before anything is bought</source>
      <translation>Le serveur donne le prix lors de la vérification, avant tout achat</translation>
    </message>
    <message>
      <source>This product cannot be streamed: add it to the basket and download it</source>
      <translation>Ce produit ne peut pas être diffusé : ajoutez-le au panier et téléchargez-le</translation>
    </message>
    <message>
      <source>{product} is not owned yet</source>
      <translation>{product} n’est pas encore détenu</translation>
    </message>
    <message>
      <source>✓ {product} is owned by your organization</source>
      <translation>✓ {product} est détenu par votre organisation</translation>
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
    <name>DownloadDialog</name>
    <message>
      <source>&amp;Download</source>
      <translation>Té&amp;lécharger</translation>
    </message>
    <message>
      <source>&amp;Everything</source>
      <translation>&amp;Tout</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>&amp;Dossier</translation>
    </message>
    <message>
      <source>&amp;Image only</source>
      <translation>&amp;Image seule</translation>
    </message>
    <message>
      <source>&amp;These files</source>
      <translation>&amp;Ces fichiers</translation>
    </message>
    <message>
      <source>Choose a folder for the download.</source>
      <translation>Choisissez un dossier pour le téléchargement.</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Téléchargement</translation>
    </message>
    <message>
      <source>Download or cancel</source>
      <translation>Télécharger ou annuler</translation>
    </message>
    <message>
      <source>Downloads nothing</source>
      <translation>Ne télécharge rien</translation>
    </message>
    <message>
      <source>Each scene gets a folder of its own in here</source>
      <translation>Chaque scène y reçoit son propre dossier</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Image only</source>
      <translation>Image seule</translation>
    </message>
    <message>
      <source>Images, metadata, previews and thumbnails</source>
      <translation>Images, métadonnées, aperçus et vignettes</translation>
    </message>
    <message>
      <source>Kinds of files</source>
      <translation>Types de fichiers</translation>
    </message>
    <message>
      <source>Kinds of files in this order; Space ticks one</source>
      <translation>Types de fichiers de cette commande ; Espace en coche un</translation>
    </message>
    <message>
      <source>Nothing is chosen: tick at least one kind of file.</source>
      <translation>Rien n’est choisi : cochez au moins un type de fichiers.</translation>
    </message>
    <message>
      <source>Only the kinds of files that are ticked below</source>
      <translation>Seulement les types de fichiers cochés ci-dessous</translation>
    </message>
    <message>
      <source>Order {order}: {files} can be fetched.</source>
      <translation>Commande {order} : {files} à télécharger.</translation>
    </message>
    <message>
      <source>Starts the download; it can be stopped and continued</source>
      <translation>Lance le téléchargement ; il peut être arrêté et repris</translation>
    </message>
    <message>
      <source>The images and analytic products themselves</source>
      <translation>Les images et les produits d’analyse eux-mêmes</translation>
    </message>
    <message>
      <source>These files</source>
      <translation>Ces fichiers</translation>
    </message>
    <message>
      <source>This folder cannot be written: choose another one.</source>
      <translation>Impossible d’écrire dans ce dossier : choisissez-en un autre.</translation>
    </message>
    <message>
      <source>{files}, {size}. {free} free in this folder.</source>
      <translation>{files}, {size}. {free} libres dans ce dossier.</translation>
    </message>
    <message>
      <source>{key}: {files}, {size}</source>
      <translation>{key} : {files}, {size}</translation>
    </message>
    <message>
      <source>{size} are needed and {free} are free: choose another folder or fewer files.</source>
      <translation>Il faut {size} et {free} sont libres : choisissez un autre dossier ou moins de fichiers.</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>CPHD holds phase history and no image: download it for a SAR processor.</source>
      <translation>CPHD contient l’historique de phase et aucune image : téléchargez-le pour un processeur SAR.</translation>
    </message>
    <message>
      <source>Capella asks for a pause because there were too many requests: try again in a minute.</source>
      <translation>Capella demande une pause car il y a eu trop de requêtes : réessayez dans une minute.</translation>
    </message>
    <message>
      <source>Capella cannot be reached: check the network and the proxy settings of QGIS, then try again.</source>
      <translation>Capella est injoignable : vérifiez le réseau et les paramètres de proxy de QGIS, puis réessayez.</translation>
    </message>
    <message>
      <source>Capella did not authorise this order, so nothing was sent: change the contract or the order.</source>
      <translation>Capella n’a pas autorisé cette commande, rien n’a donc été envoyé : changez le contrat ou la commande.</translation>
    </message>
    <message>
      <source>Capella does not know this item, order or task any more: refresh the list.</source>
      <translation>Capella ne connaît plus cet élément, cette commande ou cette tâche : actualisez la liste.</translation>
    </message>
    <message>
      <source>Capella refused the request: check what was asked and try again.</source>
      <translation>Capella a refusé la requête : vérifiez ce qui a été demandé et réessayez.</translation>
    </message>
    <message>
      <source>Capella rejected the order, so nothing was bought: review it again or ask Capella's support.</source>
      <translation>Capella a rejeté la commande, rien n’a donc été acheté : vérifiez-la à nouveau ou demandez à l’assistance de Capella.</translation>
    </message>
    <message>
      <source>Capella's service does not answer properly: nothing was ordered, please try again in a few minutes.</source>
      <translation>Le service de Capella ne répond pas correctement : rien n’a été commandé, veuillez réessayer dans quelques minutes.</translation>
    </message>
    <message>
      <source>Dry run, nothing was sent: the scenes of this task would be ordered now.</source>
      <translation>Simulation, rien n’a été envoyé : les scènes de cette tâche seraient commandées maintenant.</translation>
    </message>
    <message>
      <source>No API key is stored for this connection: enter one in the connection settings.</source>
      <translation>Aucune clé API n’est enregistrée pour cette connexion : saisissez-en une dans les paramètres de connexion.</translation>
    </message>
    <message>
      <source>One of these scenes has no id or no collection and cannot be ordered: take it out.</source>
      <translation>L’une de ces scènes n’a pas d’identifiant ou de collection et ne peut pas être commandée : retirez-la.</translation>
    </message>
    <message>
      <source>One of these scenes is in an order whose outcome is still open: ask the server about that order first.</source>
      <translation>L’une de ces scènes est dans une commande dont l’issue est encore ouverte : interrogez d’abord le serveur sur cette commande.</translation>
    </message>
    <message>
      <source>One of these scenes was ordered since you saw this price, so nothing was sent again: look into the list of orders.</source>
      <translation>L’une de ces scènes a été commandée depuis que vous avez vu ce prix, rien n’a donc été renvoyé : regardez la liste des commandes.</translation>
    </message>
    <message>
      <source>QGIS shows no image of this file: open it in a SAR processor.</source>
      <translation>QGIS n’affiche aucune image de ce fichier : ouvrez-le dans un processeur SAR.</translation>
    </message>
    <message>
      <source>Something in the form is missing or does not fit.</source>
      <translation>Il manque quelque chose dans le formulaire, ou quelque chose ne convient pas.</translation>
    </message>
    <message>
      <source>Something unexpected happened in Capella Explorer.</source>
      <translation>Quelque chose d’inattendu s’est produit dans Capella Explorer.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <source>The API key holds characters that no key has: copy it again from the Capella console.</source>
      <translation>La clé API contient des caractères qu’aucune clé n’a : copiez-la à nouveau depuis la console Capella.</translation>
    </message>
    <message>
      <source>The API key is not accepted: check it in the connection settings.</source>
      <translation>La clé API n’est pas acceptée : vérifiez-la dans les paramètres de connexion.</translation>
    </message>
    <message>
      <source>The API key was not stored: QGIS's authentication database is locked, set its master password first.</source>
      <translation>La clé API n’a pas été enregistrée : la base d’authentification de QGIS est verrouillée, définissez d’abord son mot de passe principal.</translation>
    </message>
    <message>
      <source>The address of the connection cannot be read: check it.</source>
      <translation>L’adresse de la connexion est illisible : vérifiez-la.</translation>
    </message>
    <message>
      <source>The address of the connection must hold no login and no query: the key is kept by QGIS.</source>
      <translation>L’adresse de la connexion ne doit contenir ni identifiant ni paramètres : la clé est conservée par QGIS.</translation>
    </message>
    <message>
      <source>The area is empty: draw a rectangle or a polygon, or zoom the map to your area.</source>
      <translation>La zone est vide : dessinez un rectangle ou un polygone, ou zoomez la carte sur votre zone.</translation>
    </message>
    <message>
      <source>The catalog holds nothing of this task yet: the next run tries it again.</source>
      <translation>Le catalogue ne contient encore rien de cette tâche : la prochaine exécution réessaiera.</translation>
    </message>
    <message>
      <source>The connection broke while the order was being sent, so it may have been placed: nothing will be sent again until the server has been asked.</source>
      <translation>La connexion a été coupée pendant l’envoi de la commande, elle a donc peut-être été passée : rien ne sera renvoyé avant que le serveur ait été interrogé.</translation>
    </message>
    <message>
      <source>The connection was changed after this price was seen, so nothing was sent: review the cost again.</source>
      <translation>La connexion a été changée après l’affichage de ce prix, rien n’a donc été envoyé : vérifiez le coût à nouveau.</translation>
    </message>
    <message>
      <source>The connection was changed meanwhile: start this again with the connection that is in use now.</source>
      <translation>La connexion a été changée entre-temps : recommencez avec la connexion utilisée maintenant.</translation>
    </message>
    <message>
      <source>The detections cannot be read: download them instead.</source>
      <translation>Les détections sont illisibles : téléchargez-les plutôt.</translation>
    </message>
    <message>
      <source>The disk is full: free some space and start the download again, it continues where it stopped.</source>
      <translation>Le disque est plein : libérez de l’espace et relancez le téléchargement, il reprendra où il s’était arrêté.</translation>
    </message>
    <message>
      <source>The file cannot be reached: check the network and try again.</source>
      <translation>Le fichier est injoignable : vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
      <source>The file cannot be written: choose another place for it.</source>
      <translation>Impossible d’écrire le fichier : choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>The file could not be downloaded: what has arrived is kept, start the download again to continue.</source>
      <translation>Le fichier n’a pas pu être téléchargé : ce qui est arrivé est conservé, relancez le téléchargement pour continuer.</translation>
    </message>
    <message>
      <source>The file that arrived is not complete or was changed: it was discarded, start the download again.</source>
      <translation>Le fichier reçu est incomplet ou a été modifié : il a été écarté, relancez le téléchargement.</translation>
    </message>
    <message>
      <source>The first date lies after the last one: swap them and search again.</source>
      <translation>La première date est postérieure à la dernière : inversez-les et relancez la recherche.</translation>
    </message>
    <message>
      <source>The folder cannot be written: choose another folder for the download.</source>
      <translation>Impossible d’écrire dans le dossier : choisissez un autre dossier pour le téléchargement.</translation>
    </message>
    <message>
      <source>The highest cost must be a number of US dollars, zero or more.</source>
      <translation>Le coût maximal doit être un nombre de dollars US, zéro ou plus.</translation>
    </message>
    <message>
      <source>The image cannot be reached: check the network and zoom the map to try again.</source>
      <translation>L’image est injoignable : vérifiez le réseau et zoomez la carte pour réessayer.</translation>
    </message>
    <message>
      <source>The layer holds no polygon: draw one, or select the ones that you mean.</source>
      <translation>La couche ne contient aucun polygone : dessinez-en un, ou sélectionnez ceux que vous voulez.</translation>
    </message>
    <message>
      <source>The layer of footprints cannot be opened: choose another one.</source>
      <translation>La couche des emprises ne peut pas être ouverte : choisissez-en une autre.</translation>
    </message>
    <message>
      <source>The layer of footprints has no field item_id: choose a layer of search results.</source>
      <translation>La couche des emprises n’a pas de champ item_id : choisissez une couche de résultats de recherche.</translation>
    </message>
    <message>
      <source>The layer of the area cannot be opened: choose another one.</source>
      <translation>La couche de la zone ne peut pas être ouverte : choisissez-en une autre.</translation>
    </message>
    <message>
      <source>The link to this file is not accepted any more: prepare the order again.</source>
      <translation>Le lien vers ce fichier n’est plus accepté : préparez la commande à nouveau.</translation>
    </message>
    <message>
      <source>The links of this order ran out: renew the order, which is free for scenes that you own.</source>
      <translation>Les liens de cette commande ont expiré : renouvelez la commande, ce qui est gratuit pour les scènes que vous détenez.</translation>
    </message>
    <message>
      <source>The map shows no part of the Earth: zoom to your area.</source>
      <translation>La carte ne montre aucune partie de la Terre : zoomez sur votre zone.</translation>
    </message>
    <message>
      <source>The order costs more than the limit, so nothing was sent: raise the limit or order less.</source>
      <translation>La commande coûte plus que la limite, rien n’a donc été envoyé : relevez la limite ou commandez moins.</translation>
    </message>
    <message>
      <source>The order is still being prepared: nothing is lost, run this again later.</source>
      <translation>La commande est encore en préparation : rien n’est perdu, relancez ceci plus tard.</translation>
    </message>
    <message>
      <source>The order journal cannot be written, so no order was sent: free some disk space or check the profile folder.</source>
      <translation>Impossible d’écrire dans le journal des commandes, aucune commande n’a donc été envoyée : libérez de l’espace disque ou vérifiez le dossier du profil.</translation>
    </message>
    <message>
      <source>The order journal comes from a newer Capella Explorer, so no order was sent: update the plugin.</source>
      <translation>Le journal des commandes vient d’un Capella Explorer plus récent, aucune commande n’a donc été envoyée : mettez l’extension à jour.</translation>
    </message>
    <message>
      <source>The order was not sent, so nothing was spent.</source>
      <translation>La commande n’a pas été envoyée, rien n’a donc été dépensé.</translation>
    </message>
    <message>
      <source>The price could not be read, so nothing was sent: order in the window, where you can judge it yourself.</source>
      <translation>Le prix est illisible, rien n’a donc été envoyé : commandez dans la fenêtre, où vous pourrez en juger vous-même.</translation>
    </message>
    <message>
      <source>The report cannot be written: choose another place.</source>
      <translation>Impossible d’écrire le rapport : choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>The scenes of this task are not free for you, so nothing was sent: search for them and order them where you see the price first.</source>
      <translation>Les scènes de cette tâche ne sont pas gratuites pour vous, rien n’a donc été envoyé : recherchez-les et commandez-les là où vous voyez d’abord le prix.</translation>
    </message>
    <message>
      <source>The smallest incidence angle lies above the largest: swap them and search again.</source>
      <translation>L’angle d’incidence minimal est supérieur au maximal : inversez-les et relancez la recherche.</translation>
    </message>
    <message>
      <source>The store is busy: zoom the map in a minute to try again.</source>
      <translation>Le stockage est occupé : zoomez la carte dans une minute pour réessayer.</translation>
    </message>
    <message>
      <source>The store sends whole files only: download this product instead.</source>
      <translation>Le stockage n’envoie que des fichiers entiers : téléchargez plutôt ce produit.</translation>
    </message>
    <message>
      <source>The thumbnail cannot be read.</source>
      <translation>La vignette est illisible.</translation>
    </message>
    <message>
      <source>There is more than one area: give an extent, a layer or a geometry, but only one of them.</source>
      <translation>Il y a plus d’une zone : donnez une emprise, une couche ou une géométrie, mais une seule d’entre elles.</translation>
    </message>
    <message>
      <source>There is no highest cost: say how many US dollars an order may cost at most.</source>
      <translation>Il n’y a pas de coût maximal : dites combien de dollars US une commande peut coûter au plus.</translation>
    </message>
    <message>
      <source>There is no order id: give the one that Place order or List orders returned.</source>
      <translation>Il n’y a pas d’identifiant de commande : donnez celui que Commander ou Lister les commandes a renvoyé.</translation>
    </message>
    <message>
      <source>There is nothing to order yet: add a scene to the basket first.</source>
      <translation>Il n’y a encore rien à commander : ajoutez d’abord une scène au panier.</translation>
    </message>
    <message>
      <source>This acquisition has no GEO image, so vessels cannot be detected in it.</source>
      <translation>Cette acquisition n’a pas d’image GEO, les navires ne peuvent donc pas y être détectés.</translation>
    </message>
    <message>
      <source>This file has no link: it has to be ordered first.</source>
      <translation>Ce fichier n’a pas de lien : il doit d’abord être commandé.</translation>
    </message>
    <message>
      <source>This file holds nothing that a map can show.</source>
      <translation>Ce fichier ne contient rien qu’une carte puisse montrer.</translation>
    </message>
    <message>
      <source>This file is not part of the order any more: refresh the list.</source>
      <translation>Ce fichier ne fait plus partie de la commande : actualisez la liste.</translation>
    </message>
    <message>
      <source>This order is still being prepared: wait until it is ready.</source>
      <translation>Cette commande est encore en préparation : attendez qu’elle soit prête.</translation>
    </message>
    <message>
      <source>This product cannot be streamed onto the map: download it instead.</source>
      <translation>Ce produit ne peut pas être diffusé sur la carte : téléchargez-le plutôt.</translation>
    </message>
    <message>
      <source>Vessel detection is made from the GEO image of the same collect: add that image to the order too.</source>
      <translation>La détection de navires est faite à partir de l’image GEO de la même collecte : ajoutez aussi cette image à la commande.</translation>
    </message>
    <message>
      <source>Your account is not permitted to do this: ask your organization's manager for access.</source>
      <translation>Votre compte n’y est pas autorisé : demandez l’accès au responsable de votre organisation.</translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <source>Acquired</source>
      <translation>Acquise le</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>Centre</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>Collection</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>Élément</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Visée</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Mode</translation>
    </message>
    <message>
      <source>Orbit</source>
      <translation>Orbite</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>Résolution</translation>
    </message>
    <message>
      <source>{direction}, {platform}</source>
      <translation>{direction}, {platform}</translation>
    </message>
    <message>
      <source>{length} on the ground</source>
      <translation>{length} au sol</translation>
    </message>
    <message>
      <source>{side}, {angle} incidence</source>
      <translation>{side}, incidence {angle}</translation>
    </message>
    <message>
      <source>{utc} UTC</source>
      <translation>{utc} UTC</translation>
    </message>
  </context>
  <context>
    <name>Footprints</name>
    <message>
      <source>Capella search</source>
      <translation>Recherche Capella</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>&amp;Add connection...</source>
      <translation>&amp;Ajouter une connexion...</translation>
    </message>
    <message>
      <source>&amp;Change key or address...</source>
      <translation>&amp;Modifier la clé ou l’adresse...</translation>
    </message>
    <message>
      <source>&amp;Remove this connection</source>
      <translation>&amp;Supprimer cette connexion</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Compte</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Opens the help of Capella Explorer (Alt+Q)</source>
      <translation>Ouvre l’aide de Capella Explorer (Alt+Q)</translation>
    </message>
    <message>
      <source>Opens the options of Capella Explorer (Alt+X)</source>
      <translation>Ouvre les options de Capella Explorer (Alt+X)</translation>
    </message>
    <message>
      <source>Which service to use; connections are added and changed here</source>
      <translation>Quel service utiliser ; les connexions s’ajoutent et se modifient ici</translation>
    </message>
  </context>
  <context>
    <name>ItemList</name>
    <message>
      <source>One row per acquisition; the arrow opens its products. Enter shows the preview.</source>
      <translation>Une ligne par acquisition ; la flèche ouvre ses produits. Entrée montre l’aperçu.</translation>
    </message>
    <message>
      <source>Scenes that were found</source>
      <translation>Scènes trouvées</translation>
    </message>
    <message>
      <source>owned</source>
      <translation>détenue</translation>
    </message>
  </context>
  <context>
    <name>ItemModel</name>
    <message>
      <source>A tick stands for a scene that your organization has bought before</source>
      <translation>Une coche désigne une scène que votre organisation a déjà achetée</translation>
    </message>
    <message>
      <source>Acquired (UTC)</source>
      <translation>Acquise le (UTC)</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Visée</translation>
    </message>
    <message>
      <source>Looks {side}, {angle} incidence</source>
      <translation>Visée à {side}, incidence {angle}</translation>
    </message>
    <message>
      <source>Owned</source>
      <translation>Détenue</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Product types found for this acquisition, and the polarisation</source>
      <translation>Types de produits trouvés pour cette acquisition, et la polarisation</translation>
    </message>
    <message>
      <source>Side to which the radar looked, and the incidence angle from the vertical</source>
      <translation>Côté vers lequel le radar visait, et l’angle d’incidence par rapport à la verticale</translation>
    </message>
    <message>
      <source>When the radar looked, and how the beam was steered</source>
      <translation>Quand le radar a observé, et comment le faisceau était orienté</translation>
    </message>
    <message>
      <source>Your organization has bought this before</source>
      <translation>Votre organisation l’a déjà acheté</translation>
    </message>
    <message>
      <source>owned</source>
      <translation>détenue</translation>
    </message>
    <message>
      <source>{count} of {all}</source>
      <translation>{count} sur {all}</translation>
    </message>
    <message>
      <source>{count} owned</source>
      <translation>{count} détenues</translation>
    </message>
  </context>
  <context>
    <name>LineWording</name>
    <message>
      <source>Scene</source>
      <translation>Scène</translation>
    </message>
    <message>
      <source>Vessel classification</source>
      <translation>Classification de navires</translation>
    </message>
    <message>
      <source>Vessel detection</source>
      <translation>Détection de navires</translation>
    </message>
  </context>
  <context>
    <name>MapView</name>
    <message>
      <source>Drawn area</source>
      <translation>Zone dessinée</translation>
    </message>
    <message>
      <source>Map view</source>
      <translation>Vue de la carte</translation>
    </message>
  </context>
  <context>
    <name>MoreFilters</name>
    <message>
      <source>All collections</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Indifférent</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Collections</translation>
    </message>
    <message>
      <source>Collections to search; none ticked searches them all</source>
      <translation>Collections à parcourir ; si aucune n’est cochée, toutes le sont</translation>
    </message>
    <message>
      <source>Collections, mode, polarisation, look side, orbit, incidence, ownership, limit</source>
      <translation>Collections, mode, polarisation, côté de visée, orbite, incidence, appartenance, limite</translation>
    </message>
    <message>
      <source>Direction of flight</source>
      <translation>Direction de vol</translation>
    </message>
    <message>
      <source>HH: sent and received horizontally</source>
      <translation>HH : émis et reçu horizontalement</translation>
    </message>
    <message>
      <source>Incidence</source>
      <translation>Incidence</translation>
    </message>
    <message>
      <source>Instrument mode</source>
      <translation>Mode d’imagerie</translation>
    </message>
    <message>
      <source>Largest incidence angle from the vertical, in degrees</source>
      <translation>Angle d’incidence maximal par rapport à la verticale, en degrés</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <source>Look side</source>
      <translation>Côté de visée</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Mode</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>Plus de filtres</translation>
    </message>
    <message>
      <source>Most scenes that a search returns, newest first</source>
      <translation>Nombre maximal de scènes qu’une recherche renvoie, les plus récentes d’abord</translation>
    </message>
    <message>
      <source>Orbit</source>
      <translation>Orbite</translation>
    </message>
    <message>
      <source>Ownership</source>
      <translation>Appartenance</translation>
    </message>
    <message>
      <source>Polarisation</source>
      <translation>Polarisation</translation>
    </message>
    <message>
      <source>Polarisation, transmitted and received</source>
      <translation>Polarisation, émise et reçue</translation>
    </message>
    <message>
      <source>Side to which the radar looks</source>
      <translation>Côté vers lequel le radar vise</translation>
    </message>
    <message>
      <source>Smallest incidence angle from the vertical, in degrees</source>
      <translation>Angle d’incidence minimal par rapport à la verticale, en degrés</translation>
    </message>
    <message>
      <source>VV: sent and received vertically</source>
      <translation>VV : émis et reçu verticalement</translation>
    </message>
    <message>
      <source>Whose scenes</source>
      <translation>À qui sont les scènes</translation>
    </message>
    <message>
      <source>any</source>
      <translation>indifférent</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
  </context>
  <context>
    <name>OptionsForm</name>
    <message>
      <source>Amplitude as delivered</source>
      <translation>Amplitude telle que livrée</translation>
    </message>
    <message>
      <source>Calibrated, sigma nought in dB</source>
      <translation>Calibré, sigma zéro en dB</translation>
    </message>
  </context>
  <context>
    <name>OptionsPage</name>
    <message>
      <source>&amp;Download folder</source>
      <translation>&amp;Dossier de téléchargement</translation>
    </message>
    <message>
      <source>&amp;Renew expired orders where that is free</source>
      <translation>Renouveler les commandes &amp;expirées quand c’est gratuit</translation>
    </message>
    <message>
      <source>An order whose reviewed total is higher, or cannot be read, is not sent</source>
      <translation>Une commande dont le total vérifié est plus élevé, ou illisible, n’est pas envoyée</translation>
    </message>
    <message>
      <source>Default &amp;look</source>
      <translation>&amp;Rendu par défaut</translation>
    </message>
    <message>
      <source>Default look</source>
      <translation>Rendu par défaut</translation>
    </message>
    <message>
      <source>Download folder</source>
      <translation>Dossier de téléchargement</translation>
    </message>
    <message>
      <source>Dry r&amp;un: send no order</source>
      <translation>Si&amp;mulation : n’envoyer aucune commande</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>Simulation</translation>
    </message>
    <message>
      <source>For training: everything works except that no order leaves this machine</source>
      <translation>Pour s’exercer : tout fonctionne, sauf qu’aucune commande ne quitte cette machine</translation>
    </message>
    <message>
      <source>Highest total of one order in US dollars</source>
      <translation>Total maximal d’une commande en dollars US</translation>
    </message>
    <message>
      <source>How a radar image is drawn when it is opened; each layer can be changed later</source>
      <translation>Comment une image radar est dessinée à son ouverture ; chaque couche peut être modifiée ensuite</translation>
    </message>
    <message>
      <source>Limit the price of an order</source>
      <translation>Limiter le prix d’une commande</translation>
    </message>
    <message>
      <source>Links die about an hour after an order. A renewal is reviewed first, and sent without asking only when every line costs nothing.</source>
      <translation>Les liens expirent environ une heure après une commande. Un renouvellement est d’abord vérifié, et envoyé sans question seulement si chaque ligne ne coûte rien.</translation>
    </message>
    <message>
      <source>Most scenes that a search asks for at first, up to 10,000</source>
      <translation>Nombre maximal de scènes demandées d’abord par une recherche, jusqu’à 10 000</translation>
    </message>
    <message>
      <source>No order above (&amp;USD)</source>
      <translation>Aucune commande au-dessus de (&amp;USD)</translation>
    </message>
    <message>
      <source>Ordering</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>Renew expired orders where that is free</source>
      <translation>Renouveler les commandes expirées quand c’est gratuit</translation>
    </message>
    <message>
      <source>Scenes per &amp;search</source>
      <translation>&amp;Scènes par recherche</translation>
    </message>
    <message>
      <source>Scenes per search</source>
      <translation>Scènes par recherche</translation>
    </message>
    <message>
      <source>Search and map</source>
      <translation>Recherche et carte</translation>
    </message>
    <message>
      <source>The highest total of one order, in US dollars</source>
      <translation>Le total maximal d’une commande, en dollars US</translation>
    </message>
    <message>
      <source>What a search asks for and how images are drawn at first</source>
      <translation>Ce qu’une recherche demande et comment les images sont d’abord dessinées</translation>
    </message>
    <message>
      <source>What this plugin may spend</source>
      <translation>Ce que cette extension peut dépenser</translation>
    </message>
    <message>
      <source>Where downloads go at first; empty: you are asked each time</source>
      <translation>Où vont d’abord les téléchargements ; vide : la question est posée à chaque fois</translation>
    </message>
  </context>
  <context>
    <name>OrderController</name>
    <message>
      <source>Asking about open orders</source>
      <translation>Interrogation sur les commandes ouvertes</translation>
    </message>
    <message>
      <source>Looking for the scenes of an order</source>
      <translation>Recherche des scènes d’une commande</translation>
    </message>
    <message>
      <source>Placing the order</source>
      <translation>Passage de la commande</translation>
    </message>
    <message>
      <source>Reading the orders</source>
      <translation>Lecture des commandes</translation>
    </message>
    <message>
      <source>Renewing an order</source>
      <translation>Renouvellement d’une commande</translation>
    </message>
    <message>
      <source>Reviewing the cost</source>
      <translation>Vérification du coût</translation>
    </message>
  </context>
  <context>
    <name>OrderModel</name>
    <message>
      <source>Order (UTC)</source>
      <translation>Commande (UTC)</translation>
    </message>
    <message>
      <source>Order {order}</source>
      <translation>Commande {order}</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Prix</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>The service says “{word}”.</source>
      <translation>Le service dit « {word} ».</translation>
    </message>
    <message>
      <source>The service says “{word}”. Its links are valid until {time} UTC.</source>
      <translation>Le service dit « {word} ». Ses liens sont valables jusqu’à {time} UTC.</translation>
    </message>
    <message>
      <source>This order was not reviewed here, so its price is not known</source>
      <translation>Cette commande n’a pas été vérifiée ici, son prix n’est donc pas connu</translation>
    </message>
    <message>
      <source>What the service asked for when the order was reviewed here</source>
      <translation>Ce que le service demandait quand la commande a été vérifiée ici</translation>
    </message>
    <message>
      <source>empty order</source>
      <translation>commande vide</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>expirée</translation>
    </message>
    <message>
      <source>links ran out</source>
      <translation>liens expirés</translation>
    </message>
    <message>
      <source>no links</source>
      <translation>pas de liens</translation>
    </message>
    <message>
      <source>preparing</source>
      <translation>en cours</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>prête</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>scène</translation>
    </message>
    <message>
      <source>valid {time}</source>
      <translation>encore {time}</translation>
    </message>
  </context>
  <context>
    <name>OrdersPage</name>
    <message>
      <source>&amp;Fetch orders</source>
      <translation>&amp;Obtenir les commandes</translation>
    </message>
    <message>
      <source>As&amp;k the server</source>
      <translation>&amp;Interroger le serveur</translation>
    </message>
    <message>
      <source>Asks whether the order is ready now</source>
      <translation>Demande si la commande est prête maintenant</translation>
    </message>
    <message>
      <source>Check a&amp;gain</source>
      <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
      <source>Chooses files and a folder, then downloads</source>
      <translation>Choisit des fichiers et un dossier, puis télécharge</translation>
    </message>
    <message>
      <source>Copy order id</source>
      <translation>Copier l’identifiant de la commande</translation>
    </message>
    <message>
      <source>Dow&amp;nload...</source>
      <translation>Té&amp;lécharger...</translation>
    </message>
    <message>
      <source>Fetches the list of orders again (Alt+U)</source>
      <translation>Recharge la liste des commandes (Alt+U)</translation>
    </message>
    <message>
      <source>Filter orders</source>
      <translation>Filtrer les commandes</translation>
    </message>
    <message>
      <source>Moves the map to the scenes of the order</source>
      <translation>Déplace la carte vers les scènes de la commande</translation>
    </message>
    <message>
      <source>No orders yet</source>
      <translation>Pas encore de commandes</translation>
    </message>
    <message>
      <source>On m&amp;ap</source>
      <translation>Sur la &amp;carte</translation>
    </message>
    <message>
      <source>Opens every image of the order on the map, without downloading it (Enter)</source>
      <translation>Ouvre chaque image de la commande sur la carte, sans la télécharger (Entrée)</translation>
    </message>
    <message>
      <source>Orders the same again for fresh links. You are asked first if that costs anything.</source>
      <translation>Commande la même chose à nouveau pour avoir des liens neufs. La question vous est d’abord posée si cela coûte quelque chose.</translation>
    </message>
    <message>
      <source>Orders, newest first. The menu key offers what can be done.</source>
      <translation>Commandes, les plus récentes d’abord. La touche Menu propose ce qui peut être fait.</translation>
    </message>
    <message>
      <source>Renew l&amp;inks</source>
      <translation>Re&amp;nouveler les liens</translation>
    </message>
    <message>
      <source>S&amp;tream all</source>
      <translation>&amp;Tout diffuser</translation>
    </message>
    <message>
      <source>Shows only orders that contain these words: id, state, date, scene</source>
      <translation>Montre seulement les commandes qui contiennent ces mots : identifiant, état, date, scène</translation>
    </message>
    <message>
      <source>What you order appears here, ready to stream or download.</source>
      <translation>Ce que vous commandez apparaît ici, prêt à être diffusé ou téléchargé.</translation>
    </message>
    <message>
      <source>free</source>
      <translation>gratuit</translation>
    </message>
  </context>
  <context>
    <name>Picture</name>
    <message>
      <source>Thumbnail</source>
      <translation>Vignette</translation>
    </message>
    <message>
      <source>Thumbnail of the acquisition. Preview shows it in place on the map.</source>
      <translation>Vignette de l’acquisition. L’aperçu la montre à sa place sur la carte.</translation>
    </message>
  </context>
  <context>
    <name>ResultsView</name>
    <message>
      <source>Capella Explorer needs the API key of your Capella account. It is kept in the QGIS password store.</source>
      <translation>Capella Explorer a besoin de la clé API de votre compte Capella. Elle est conservée dans le stockage des mots de passe de QGIS.</translation>
    </message>
    <message>
      <source>Con&amp;nect...</source>
      <translation>Co&amp;nnecter...</translation>
    </message>
    <message>
      <source>Connect an account</source>
      <translation>Connecter un compte</translation>
    </message>
    <message>
      <source>Find radar scenes of your area</source>
      <translation>Trouvez des scènes radar de votre zone</translation>
    </message>
    <message>
      <source>Move the map to your area or draw it, choose the time, and search. Looking costs nothing.</source>
      <translation>Déplacez la carte vers votre zone ou dessinez-la, choisissez la période et lancez la recherche. Regarder ne coûte rien.</translation>
    </message>
    <message>
      <source>No scene matches</source>
      <translation>Aucune scène ne correspond</translation>
    </message>
    <message>
      <source>Search a&amp;gain</source>
      <translation>Relancer la rec&amp;herche</translation>
    </message>
    <message>
      <source>Searching the catalog</source>
      <translation>Recherche dans le catalogue</translation>
    </message>
    <message>
      <source>The first scenes appear as they arrive.</source>
      <translation>Les premières scènes apparaissent dès leur arrivée.</translation>
    </message>
    <message>
      <source>The search did not work</source>
      <translation>La recherche a échoué</translation>
    </message>
    <message>
      <source>These filters narrow the search. Press one to drop it and search again.</source>
      <translation>Ces filtres restreignent la recherche. Appuyez sur l’un d’eux pour l’abandonner et relancer la recherche.</translation>
    </message>
    <message>
      <source>This catalog has no scenes for your account.</source>
      <translation>Ce catalogue n’a pas de scènes pour votre compte.</translation>
    </message>
  </context>
  <context>
    <name>ReviewForm</name>
    <message>
      <source>&amp;Back</source>
      <translation>R&amp;etour</translation>
    </message>
    <message>
      <source>Back to the basket</source>
      <translation>Retour au panier</translation>
    </message>
    <message>
      <source>Back to the basket without sending anything (Esc)</source>
      <translation>Retour au panier sans rien envoyer (Échap)</translation>
    </message>
    <message>
      <source>Capella did not authorise this order, so nothing was sent: {words}</source>
      <translation>Capella n’a pas autorisé cette commande, rien n’a donc été envoyé : {words}</translation>
    </message>
    <message>
      <source>Code of the service</source>
      <translation>Code du service</translation>
    </message>
    <message>
      <source>Cost review</source>
      <translation>Vérification du coût</translation>
    </message>
    <message>
      <source>Default contract</source>
      <translation>Contrat par défaut</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Dry run: shows the request that would be sent, and sends nothing</source>
      <translation>Simulation : montre la requête qui serait envoyée, et n’envoie rien</translation>
    </message>
    <message>
      <source>Paid by</source>
      <translation>Payé par</translation>
    </message>
    <message>
      <source>Place order - price not shown</source>
      <translation>Commander - prix non affiché</translation>
    </message>
    <message>
      <source>Place order - {amount}</source>
      <translation>Commander - {amount}</translation>
    </message>
    <message numerus="yes">
      <source>Place order - {amount}
+ %Ln unpriced</source>
      <translation>
        <numerusform>Commander - {amount}
+ %Ln sans prix</numerusform>
        <numerusform>Commander - {amount}
+ %Ln sans prix</numerusform>
      </translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Prix</translation>
    </message>
    <message>
      <source>Price of each line</source>
      <translation>Prix de chaque ligne</translation>
    </message>
    <message>
      <source>Sends exactly what is listed above, once. This is the only button that spends money.</source>
      <translation>Envoie exactement ce qui est listé ci-dessus, une fois. C’est le seul bouton qui dépense de l’argent.</translation>
    </message>
    <message>
      <source>Show what would be sent</source>
      <translation>Montrer ce qui serait envoyé</translation>
    </message>
    <message>
      <source>Subtotal</source>
      <translation>Sous-total</translation>
    </message>
    <message>
      <source>The code of the service, for its support</source>
      <translation>Le code du service, pour son assistance</translation>
    </message>
    <message numerus="yes">
      <source>The price of %Ln line is not shown: it may cost something.</source>
      <translation>
        <numerusform>Le prix de %Ln ligne n’est pas affiché : elle coûte peut-être quelque chose.</numerusform>
        <numerusform>Le prix de %Ln lignes n’est pas affiché : elles coûtent peut-être quelque chose.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The price of %Ln lines is not shown: they may cost something.</source>
      <translation>
        <numerusform>Le prix de %Ln ligne n’est pas affiché : elle coûte peut-être quelque chose.</numerusform>
        <numerusform>Le prix de %Ln lignes n’est pas affiché : elles coûtent peut-être quelque chose.</numerusform>
      </translation>
    </message>
    <message>
      <source>The price that the service names for this line</source>
      <translation>Le prix que le service donne pour cette ligne</translation>
    </message>
    <message>
      <source>The service charges nothing for this line: it is free or your organization owns it</source>
      <translation>Le service ne facture rien pour cette ligne : elle est gratuite ou votre organisation la détient</translation>
    </message>
    <message>
      <source>The service did not name a price for this line. That does not mean that it is free.</source>
      <translation>Le service n’a pas donné de prix pour cette ligne. Cela ne veut pas dire qu’elle est gratuite.</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>What the service charges for each line</source>
      <translation>Ce que le service facture pour chaque ligne</translation>
    </message>
    <message>
      <source>free</source>
      <translation>gratuit</translation>
    </message>
    <message>
      <source>owned, {price}</source>
      <translation>détenue, {price}</translation>
    </message>
    <message>
      <source>price not shown</source>
      <translation>prix non affiché</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <source>Asks the catalog; a search costs nothing ({keys})</source>
      <translation>Interroge le catalogue ; une recherche ne coûte rien ({keys})</translation>
    </message>
    <message>
      <source>More scenes match than the limit let through: raise the limit in More filters to see them.</source>
      <translation>Plus de scènes correspondent que la limite n’en a laissé passer : relevez la limite dans Plus de filtres pour les voir.</translation>
    </message>
    <message>
      <source>Se&amp;arch</source>
      <translation>Rec&amp;hercher</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>Searching the catalog</source>
      <translation>Recherche dans le catalogue</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop the search</source>
      <translation>Arrêter la recherche</translation>
    </message>
    <message>
      <source>Stops the search and keeps what has arrived ({keys})</source>
      <translation>Arrête la recherche et garde ce qui est arrivé ({keys})</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <source>{number} of {matched}, {acquisitions}</source>
      <translation>{number} sur {matched}, {acquisitions}</translation>
    </message>
    <message>
      <source>{scenes}, {acquisitions}</source>
      <translation>{scenes}, {acquisitions}</translation>
    </message>
    <message>
      <source>{scenes}, {acquisitions} so far</source>
      <translation>{scenes}, {acquisitions} jusqu’ici</translation>
    </message>
  </context>
  <context>
    <name>SearchController</name>
    <message>
      <source>Reading the collections</source>
      <translation>Lecture des collections</translation>
    </message>
    <message>
      <source>Searching the catalog</source>
      <translation>Recherche dans le catalogue</translation>
    </message>
  </context>
  <context>
    <name>SearchForm</name>
    <message>
      <source>Area</source>
      <translation>Zone</translation>
    </message>
    <message>
      <source>Area: {value}</source>
      <translation>Zone : {value}</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Collections</translation>
    </message>
    <message>
      <source>Incidence</source>
      <translation>Incidence</translation>
    </message>
    <message>
      <source>Look side: {value}</source>
      <translation>Côté de visée : {value}</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Mode</translation>
    </message>
    <message>
      <source>Orbit: {value}</source>
      <translation>Orbite : {value}</translation>
    </message>
    <message>
      <source>Ownership: {value}</source>
      <translation>Appartenance : {value}</translation>
    </message>
    <message>
      <source>Polarisation</source>
      <translation>Polarisation</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Product types</source>
      <translation>Types de produits</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>When: {value}</source>
      <translation>Quand : {value}</translation>
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message>
      <source>Copy item id</source>
      <translation>Copier l’identifiant de l’élément</translation>
    </message>
    <message>
      <source>Search form</source>
      <translation>Formulaire de recherche</translation>
    </message>
  </context>
  <context>
    <name>StreamingService</name>
    <message>
      <source>Fetching detections</source>
      <translation>Téléchargement des détections</translation>
    </message>
  </context>
  <context>
    <name>TaskModel</name>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Tâche</translation>
    </message>
    <message>
      <source>To be acquired between {first} and {last} UTC</source>
      <translation>À acquérir entre {first} et {last} UTC</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <source>delivered</source>
      <translation>livrée</translation>
    </message>
    <message>
      <source>{name}, task {task}</source>
      <translation>{name}, tâche {task}</translation>
    </message>
    <message>
      <source>{state}. Submitted {time} UTC. {message}</source>
      <translation>{state}. Soumise le {time} UTC. {message}</translation>
    </message>
  </context>
  <context>
    <name>TaskingController</name>
    <message>
      <source>Noting a delivery</source>
      <translation>Enregistrement d’une livraison</translation>
    </message>
    <message>
      <source>Ordering the collects of a task</source>
      <translation>Commande des collectes d’une tâche</translation>
    </message>
    <message>
      <source>Reading more tasks</source>
      <translation>Lecture d’autres tâches</translation>
    </message>
    <message>
      <source>Reading the tasks</source>
      <translation>Lecture des tâches</translation>
    </message>
  </context>
  <context>
    <name>TasksPage</name>
    <message>
      <source>&amp;Fetch tasks</source>
      <translation>&amp;Obtenir les tâches</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoomer</translation>
    </message>
    <message>
      <source>Copy task id</source>
      <translation>Copier l’identifiant de la tâche</translation>
    </message>
    <message>
      <source>Del&amp;iver</source>
      <translation>&amp;Livrer</translation>
    </message>
    <message>
      <source>Fetches the list of tasks again (Alt+U)</source>
      <translation>Recharge la liste des tâches (Alt+U)</translation>
    </message>
    <message>
      <source>Fetches the next, older tasks</source>
      <translation>Obtient les tâches suivantes, plus anciennes</translation>
    </message>
    <message>
      <source>Fetching tasks</source>
      <translation>Chargement des tâches</translation>
    </message>
    <message>
      <source>Filter tasks</source>
      <translation>Filtrer les tâches</translation>
    </message>
    <message>
      <source>More tas&amp;ks</source>
      <translation>&amp;Plus de tâches</translation>
    </message>
    <message>
      <source>Moves the map to the area of the task</source>
      <translation>Déplace la carte vers la zone de la tâche</translation>
    </message>
    <message>
      <source>No tasks</source>
      <translation>Pas de tâches</translation>
    </message>
    <message>
      <source>Ordering the scenes</source>
      <translation>Commande des scènes</translation>
    </message>
    <message>
      <source>Orders the scenes of the selected completed tasks and streams them (Enter)</source>
      <translation>Commande les scènes des tâches terminées sélectionnées et les diffuse (Entrée)</translation>
    </message>
    <message>
      <source>Requests for new collects appear here with their state.</source>
      <translation>Les demandes de nouvelles collectes apparaissent ici avec leur état.</translation>
    </message>
    <message>
      <source>Shows only tasks that contain these words: name, id, state</source>
      <translation>Montre seulement les tâches qui contiennent ces mots : nom, identifiant, état</translation>
    </message>
    <message>
      <source>Shows the tasks of your whole organization, not only your own</source>
      <translation>Montre les tâches de toute votre organisation, pas seulement les vôtres</translation>
    </message>
    <message>
      <source>Tasks, newest first. Completed ones are set in bold.</source>
      <translation>Tâches, les plus récentes d’abord. Les tâches terminées sont en gras.</translation>
    </message>
    <message>
      <source>Whole or&amp;ganization</source>
      <translation>&amp;Toute l’organisation</translation>
    </message>
  </context>
  <context>
    <name>Thumbnails</name>
    <message>
      <source>Thumbnail</source>
      <translation>Vignette</translation>
    </message>
  </context>
  <context>
    <name>TransferRow</name>
    <message>
      <source>Add the downloaded images to the map</source>
      <translation>Ajouter les images téléchargées à la carte</translation>
    </message>
    <message>
      <source>Continue where it stopped</source>
      <translation>Reprendre où cela s’était arrêté</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Téléchargement</translation>
    </message>
    <message>
      <source>Into {folder}</source>
      <translation>Dans {folder}</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Order {order}: {files}</source>
      <translation>Commande {order} : {files}</translation>
    </message>
    <message>
      <source>Progress of the download</source>
      <translation>Progression du téléchargement</translation>
    </message>
    <message>
      <source>Stop this download; what has arrived is kept</source>
      <translation>Arrêter ce téléchargement ; ce qui est arrivé est conservé</translation>
    </message>
    <message>
      <source>{done} of {total}, {ended} of {files}</source>
      <translation>{done} sur {total}, {ended} sur {files}</translation>
    </message>
  </context>
  <context>
    <name>TransfersStrip</name>
    <message numerus="yes">
      <source>%Ln running, {done} of {total}</source>
      <translation>
        <numerusform>%Ln en cours, {done} sur {total}</numerusform>
        <numerusform>%Ln en cours, {done} sur {total}</numerusform>
      </translation>
    </message>
    <message>
      <source>All done, {done}</source>
      <translation>Tout est terminé, {done}</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <source>Opens or closes the queue of downloads</source>
      <translation>Ouvre ou ferme la file des téléchargements</translation>
    </message>
    <message>
      <source>Progress of all downloads</source>
      <translation>Progression de tous les téléchargements</translation>
    </message>
    <message>
      <source>State of all downloads</source>
      <translation>État de tous les téléchargements</translation>
    </message>
    <message>
      <source>Transfers</source>
      <translation>Transferts</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message numerus="yes">
      <source>%Ln acquisition</source>
      <translation>
        <numerusform>%Ln acquisition</numerusform>
        <numerusform>%Ln acquisitions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln acquisitions</source>
      <translation>
        <numerusform>%Ln acquisition</numerusform>
        <numerusform>%Ln acquisitions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file</source>
      <translation>
        <numerusform>%Ln fichier</numerusform>
        <numerusform>%Ln fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files</source>
      <translation>
        <numerusform>%Ln fichier</numerusform>
        <numerusform>%Ln fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln scene</source>
      <translation>
        <numerusform>%Ln scène</numerusform>
        <numerusform>%Ln scènes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln scenes</source>
      <translation>
        <numerusform>%Ln scène</numerusform>
        <numerusform>%Ln scènes</numerusform>
      </translation>
    </message>
    <message>
      <source>Available for purchase</source>
      <translation>Disponibles à l’achat</translation>
    </message>
    <message>
      <source>CPHD: phase history, for image formation; download only</source>
      <translation>CPHD : historique de phase, pour la formation d’image ; téléchargement seulement</translation>
    </message>
    <message>
      <source>CSI: colourised sub-aperture image, shows motion and glint</source>
      <translation>CSI : image de sous-ouvertures colorisée, montre le mouvement et les éclats</translation>
    </message>
    <message>
      <source>CSIDD: colourised sub-aperture image in the NGA's format</source>
      <translation>CSIDD : image de sous-ouvertures colorisée au format de la NGA</translation>
    </message>
    <message>
      <source>GEC: geocoded image on the ellipsoid; streams onto the map</source>
      <translation>GEC : image géocodée sur l’ellipsoïde ; se diffuse sur la carte</translation>
    </message>
    <message>
      <source>GEO: geocoded, terrain corrected image; streams onto the map</source>
      <translation>GEO : image géocodée, corrigée du relief ; se diffuse sur la carte</translation>
    </message>
    <message>
      <source>Owned by my organization</source>
      <translation>Détenues par mon organisation</translation>
    </message>
    <message>
      <source>Publicly available</source>
      <translation>En accès public</translation>
    </message>
    <message>
      <source>SICD: complex image in the NGA's format</source>
      <translation>SICD : image complexe au format de la NGA</translation>
    </message>
    <message>
      <source>SIDD: detected image in the NGA's format</source>
      <translation>SIDD : image détectée au format de la NGA</translation>
    </message>
    <message>
      <source>SLC: complex image in radar geometry, with phase</source>
      <translation>SLC : image complexe en géométrie radar, avec la phase</translation>
    </message>
    <message>
      <source>Shared with my organization</source>
      <translation>Partagées avec mon organisation</translation>
    </message>
    <message>
      <source>Sliding spotlight</source>
      <translation>Spotlight glissant</translation>
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
      <translation>ascendante</translation>
    </message>
    <message>
      <source>descending</source>
      <translation>descendante</translation>
    </message>
    <message>
      <source>left</source>
      <translation>gauche</translation>
    </message>
    <message>
      <source>right</source>
      <translation>droite</translation>
    </message>
    <message>
      <source>size not known</source>
      <translation>taille inconnue</translation>
    </message>
    <message>
      <source>time not known</source>
      <translation>heure inconnue</translation>
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
      <translation>{number} j</translation>
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
      <translation>{utc} UTC, {solar} heure solaire locale</translation>
    </message>
  </context>
  <context>
    <name>plugin</name>
    <message>
      <source>Find, order and stream Capella radar scenes</source>
      <translation>Trouver, commander et diffuser des scènes radar Capella</translation>
    </message>
  </context>
</TS>
