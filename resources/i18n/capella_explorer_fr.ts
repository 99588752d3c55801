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
      <source>&lt;p&gt;&lt;b&gt;Bucket&lt;/b&gt;: &lt;i&gt;s3://bucket/folder&lt;/i&gt; in place of the folder; the files go there, several at once, without a copy on this machine. Credentials are those of your environment, e.g. AWS_ACCESS_KEY_ID or an AWS profile. What is there whole is kept; a file that breaks off begins anew.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Bucket&lt;/b&gt; : &lt;i&gt;s3://bucket/dossier&lt;/i&gt; à la place du dossier ; les fichiers y vont, plusieurs à la fois, sans copie sur cette machine. Les identifiants sont ceux de votre environnement, p. ex. AWS_ACCESS_KEY_ID ou un profil AWS. Ce qui s’y trouve en entier est conservé ; un fichier interrompu recommence du début.&lt;/p&gt;</translation>
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
      <source>&lt;p&gt;&lt;b&gt;Existing files&lt;/b&gt;: &lt;i&gt;keep&lt;/i&gt; them, or &lt;i&gt;replace&lt;/i&gt; them by what is delivered now.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Fichiers existants&lt;/b&gt; : &lt;i&gt;keep&lt;/i&gt; les garde, &lt;i&gt;replace&lt;/i&gt; les remplace par ce qui est livré maintenant.&lt;/p&gt;</translation>
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
      <source>&lt;p&gt;&lt;b&gt;Highest cost of a task&lt;/b&gt;: products of a task are normally paid with the task, so the default is 0. What it collected is reviewed first, and a task that would cost more is not ordered. The limits of the plugin's options count too. &lt;b&gt;Dry run&lt;/b&gt; lists what would be ordered at which price, and orders nothing.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Coût maximal d’une tâche&lt;/b&gt; : les produits d’une tâche sont normalement payés avec la tâche, la valeur par défaut est donc 0. Ce qu’elle a collecté est d’abord vérifié, et une tâche qui coûterait plus n’est pas commandée. Les limites des options de l’extension valent aussi. &lt;b&gt;Simulation&lt;/b&gt; énumère ce qui serait commandé et à quel prix, et ne commande rien.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Highest cost&lt;/b&gt;: US dollars that this order may cost at most. It has no default. 0 orders only what is free. The limits of the plugin's options count too: for one order, for a month and for orders without a person. Nothing is sent if the review is dearer, denied, not priced in full, or priced in a form that cannot be read.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Coût maximal&lt;/b&gt; : dollars US que cette commande peut coûter au plus. Il n’y a pas de valeur par défaut. 0 ne commande que ce qui est gratuit. Les limites des options de l’extension valent aussi : pour une commande, pour un mois et pour les commandes automatiques. Rien n’est envoyé si la vérification donne un prix plus élevé, un refus, un prix incomplet ou un prix illisible.&lt;/p&gt;</translation>
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
      <source>&lt;p&gt;&lt;b&gt;Only&lt;/b&gt;: product types and asset keys, e.g. &lt;i&gt;GEO raster preview&lt;/i&gt;, in place of the choice of assets; &lt;i&gt;raster&lt;/i&gt; means the image.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Seulement&lt;/b&gt; : types de produits et clés de ressources, p. ex. &lt;i&gt;GEO raster preview&lt;/i&gt;, à la place du choix des ressources ; &lt;i&gt;raster&lt;/i&gt; désigne l’image.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Order&lt;/b&gt;: the id that &lt;i&gt;Place order&lt;/i&gt; or &lt;i&gt;List orders&lt;/i&gt; gave. Or &lt;b&gt;Items&lt;/b&gt;: item ids, apart by blanks, commas or lines; then the active order that holds all of them is taken.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Commande&lt;/b&gt; : l’identifiant donné par &lt;i&gt;Commander&lt;/i&gt; ou &lt;i&gt;Lister les commandes&lt;/i&gt;. Ou &lt;b&gt;Éléments&lt;/b&gt; : identifiants d’éléments, séparés par des espaces, des virgules ou des lignes ; la commande active qui les contient tous est alors prise.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Orders&lt;/b&gt;: a table, newest first; also as CSV. Times are UTC. The price is the one that was seen when the order was sent from this profile.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Commandes&lt;/b&gt; : une table, les plus récentes d’abord ; aussi en CSV. Les heures sont en UTC. Le prix est celui qui était affiché quand la commande a été envoyée depuis ce profil.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: AUTHORIZED; DENIAL, the reason in the words of the service where it would refuse; TOTAL in US dollars or the currency of TOTAL_TEXT, left out where the service priced not everything or in a form that cannot be read; UNPRICED, lines without a price; ACTIVE_ORDER, the id of an order of yours that already holds everything: download that one instead of ordering again; SUBTOTAL, like TOTAL; LIMITS, which limits of the options an order by &lt;i&gt;Place order&lt;/i&gt; would cross.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Sorties&lt;/b&gt; : AUTHORIZED ; DENIAL, la raison dans les mots du service s’il refusait ; TOTAL en dollars US ou dans la devise de TOTAL_TEXT, omis si le service n’a pas tout tarifé ou l’a fait sous une forme illisible ; UNPRICED, articles sans prix ; ACTIVE_ORDER, l’identifiant d’une de vos commandes qui contient déjà tout : téléchargez celle-ci au lieu de commander à nouveau ; SUBTOTAL, comme TOTAL ; LIMITS, les limites des options qu’une commande par &lt;i&gt;Commander&lt;/i&gt; dépasserait.&lt;/p&gt;</translation>
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
      <source>&lt;p&gt;&lt;b&gt;Outputs&lt;/b&gt;: PATHS, one file a line; LAYERS, the GeoTIFF images; CATALOG, the static STAC catalog of all that lies there; FILES, how many files of the order lie there now; FETCHED, how many came in this run.&lt;/p&gt;</source>
      <translation>&lt;p&gt;&lt;b&gt;Sorties&lt;/b&gt; : PATHS, un fichier par ligne ; LAYERS, les images GeoTIFF ; CATALOG, le catalogue STAC statique de tout ce qui s’y trouve ; FILES, combien de fichiers de la commande s’y trouvent maintenant ; FETCHED, combien sont arrivés lors de cette exécution.&lt;/p&gt;</translation>
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
      <source>&lt;p&gt;A report of what came and how each file was checked lies beside the files, in &lt;i&gt;reports&lt;/i&gt;.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Un rapport sur ce qui est arrivé et sur la vérification de chaque fichier se trouve à côté des fichiers, dans &lt;i&gt;reports&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;An order is written into a journal before it is sent and is never sent twice. If the answer is lost, the algorithm fails and says so; the same scenes are refused until the list of orders shows what became of it, which &lt;i&gt;List orders&lt;/i&gt; and the next &lt;i&gt;Place order&lt;/i&gt; look up.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Une commande est inscrite dans un journal avant d’être envoyée et n’est jamais envoyée deux fois. Si la réponse se perd, l’algorithme échoue et le dit ; les mêmes scènes sont refusées jusqu’à ce que la liste des commandes montre ce qu’il en est advenu, ce que vérifient &lt;i&gt;Lister les commandes&lt;/i&gt; et le prochain &lt;i&gt;Commander&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;An order lives about an hour. One that runs out, also in the middle of a file, is renewed where that is free and the options of Capella Explorer allow free renewals; otherwise nothing is sent, and the run says so.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Une commande vit environ une heure. Si elle expire, même au milieu d’un fichier, elle est renouvelée quand c’est gratuit et que les options de Capella Explorer permettent les renouvellements gratuits ; sinon rien n’est envoyé, et l’exécution le dit.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;MONTH_SPENT, US dollars that orders from this profile have cost in this calendar month (UTC), uncertain ones included; MONTH_LEFT, what the limit of the options leaves. Each is left out where it is not known.&lt;/p&gt;</source>
      <translation>&lt;p&gt;MONTH_SPENT, dollars US que les commandes de ce profil ont coûtés pendant ce mois civil (UTC), incertaines comprises ; MONTH_LEFT, ce que laisse la limite des options. Chacun est omis s’il n’est pas connu.&lt;/p&gt;</translation>
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
      <source>Bucket</source>
      <translation>Bucket</translation>
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
      <source>Existing files</source>
      <translation>Fichiers existants</translation>
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
      <source>Left of this month's limit</source>
      <translation>Reste de la limite de ce mois</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <source>Limits that would be crossed</source>
      <translation>Limites qui seraient dépassées</translation>
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
      <source>Only</source>
      <translation>Seulement</translation>
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
      <source>Order {expired} ran out and was renewed for nothing as order {renewed}</source>
      <translation>La commande {expired} a expiré et a été renouvelée gratuitement : commande {renewed}</translation>
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
      <source>STAC catalog</source>
      <translation>Catalogue STAC</translation>
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
      <source>Spent this month</source>
      <translation>Dépensé ce mois-ci</translation>
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
      <source>Subtotal</source>
      <translation>Sous-total</translation>
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
      <source>size</source>
      <translation>taille</translation>
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
      <source>{file}: {size} bytes, verified by {proof}</source>
      <translation>{file} : {size} octets, vérifié par : {proof}</translation>
    </message>
    <message>
      <source>{shown} of {matched} scenes</source>
      <translation>{shown} scènes sur {matched}</translation>
    </message>
  </context>
  <context>
    <name>Announcements</name>
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
      <source>The order is placed and is being prepared: {scenes}, {price}.</source>
      <translation>La commande est passée et en préparation : {scenes}, {price}.</translation>
    </message>
    <message>
      <source>The order is placed and ready: {scenes}, {price}.</source>
      <translation>La commande est passée et prête : {scenes}, {price}.</translation>
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
      <source>Delete removes lines, Space switches an analytic on and off</source>
      <translation>Suppr retire des lignes, Espace active ou désactive une analyse</translation>
    </message>
    <message>
      <source>Remove from basket</source>
      <translation>Retirer du panier</translation>
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
      <source>{analytic} (adds its {image})</source>
      <translation>{analytic} (avec {image})</translation>
    </message>
  </context>
  <context>
    <name>BasketPage</name>
    <message>
      <source>&amp;Ask the server</source>
      <translation>&amp;Interroger le serveur</translation>
    </message>
    <message>
      <source>&amp;Use that order</source>
      <translation>Utiliser cette co&amp;mmande</translation>
    </message>
    <message>
      <source>Asking Capella for the price</source>
      <translation>Demande du prix à Capella</translation>
    </message>
    <message>
      <source>Nothing was sent and nothing was bought.</source>
      <translation>Rien n’a été envoyé et rien n’a été acheté.</translation>
    </message>
    <message>
      <source>Nothing was sent: the order would cross a limit of yours.</source>
      <translation>Rien n’a été envoyé : la commande dépasserait une de vos limites.</translation>
    </message>
    <message>
      <source>Review any&amp;way</source>
      <translation>Vérifier &amp;quand même</translation>
    </message>
    <message>
      <source>Sending the order; please wait for the answer</source>
      <translation>Envoi de la commande ; veuillez attendre la réponse</translation>
    </message>
    <message>
      <source>The order is not in doubt any more: see the list of orders.</source>
      <translation>La commande n’est plus incertaine : voyez la liste des commandes.</translation>
    </message>
    <message>
      <source>The server does not have the order: nothing was bought. Review it again.</source>
      <translation>Le serveur n’a pas la commande : rien n’a été acheté. Vérifiez-la à nouveau.</translation>
    </message>
    <message>
      <source>The server has the order: it was placed once, and is in the list.</source>
      <translation>Le serveur a la commande : elle a été passée une fois et figure dans la liste.</translation>
    </message>
    <message>
      <source>The server's list does not tell yet. Ask again in two minutes; nothing is sent until then.</source>
      <translation>La liste du serveur ne le dit pas encore. Redemandez dans deux minutes ; rien n’est envoyé d’ici là.</translation>
    </message>
    <message>
      <source>You ordered these scenes on {time} UTC and the order is still valid: nothing needs to be bought.</source>
      <translation>Vous avez commandé ces scènes le {time} UTC et la commande est encore valable : il n’y a rien à acheter.</translation>
    </message>
    <message>
      <source>{rule} The {image} was added to the basket.</source>
      <translation>{rule} {image} a été ajouté au panier.</translation>
    </message>
  </context>
  <context>
    <name>BasketView</name>
    <message>
      <source>&amp;Find scenes</source>
      <translation>Chercher des &amp;scènes</translation>
    </message>
    <message>
      <source>Add scenes from the search. The price comes before the order.</source>
      <translation>Ajoutez des scènes depuis la recherche. Le prix vient avant la commande.</translation>
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
      <source>Empt&amp;y</source>
      <translation>&amp;Vider</translation>
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
      <source>There is a connection of this name: choose another one, its key would be lost.</source>
      <translation>Une connexion porte déjà ce nom : choisissez-en un autre, sa clé serait perdue.</translation>
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
      <source>Looking for an order</source>
      <translation>Recherche d’une commande</translation>
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
      <source>Co&amp;mpare</source>
      <translation>Co&amp;mparer</translation>
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
      <source>Shows the free previews side by side, in views that move with the map</source>
      <translation>Montre les aperçus gratuits côte à côte, dans des vues qui se déplacent avec la carte</translation>
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
    <name>DownloadController</name>
    <message>
      <source>Downloading {0}</source>
      <translation>Téléchargement de {0}</translation>
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
      <source>Each scene gets a folder of its own in here; s3://bucket/folder goes straight into a bucket</source>
      <translation>Chaque scène y reçoit son propre dossier ; s3://bucket/dossier va directement dans un bucket</translation>
    </message>
    <message>
      <source>Every file of the order: whether it is fetched, and why not</source>
      <translation>Chaque fichier de la commande : s’il est téléchargé, sinon pourquoi</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Everything is on the disk already, complete: nothing has to be fetched.</source>
      <translation>Tout est déjà sur le disque, complet : il n’y a rien à télécharger.</translation>
    </message>
    <message>
      <source>Fetches the {product} products of this order</source>
      <translation>Télécharge les produits {product} de cette commande</translation>
    </message>
    <message>
      <source>Files and what becomes of them</source>
      <translation>Fichiers et ce qu’ils deviennent</translation>
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
      <source>Left out: {files}.</source>
      <translation>Laissé de côté : {files}.</translation>
    </message>
    <message>
      <source>Nothing is chosen: choose at least one product.</source>
      <translation>Rien n’est choisi : choisissez au moins un produit.</translation>
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
      <source>Products</source>
      <translation>Produits</translation>
    </message>
    <message>
      <source>Puts it into the queue; it can be paused and continued, also after a restart</source>
      <translation>Le met dans la file ; il peut être mis en pause et repris, même après un redémarrage</translation>
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
      <source>This is no bucket that can be written: give s3://bucket/folder, or a folder.</source>
      <translation>Impossible d’écrire dans ce bucket : donnez s3://bucket/dossier, ou un dossier.</translation>
    </message>
    <message>
      <source>{files} here already</source>
      <translation>{files} déjà là</translation>
    </message>
    <message>
      <source>{files} not chosen</source>
      <translation>{files} hors sélection</translation>
    </message>
    <message>
      <source>{files} shared with another scene, fetched once</source>
      <translation>{files} en commun avec une autre scène, une seule fois</translation>
    </message>
    <message>
      <source>{files}, {size}, straight into the bucket with the credentials of your environment; what is there already is kept.</source>
      <translation>{files}, {size}, directement dans le bucket avec les identifiants de votre environnement ; ce qui s’y trouve déjà est conservé.</translation>
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
    <name>DownloadOffers</name>
    <message>
      <source>Preparing a download</source>
      <translation>Préparation d’un téléchargement</translation>
    </message>
  </context>
  <context>
    <name>DownloadOptions</name>
    <message>
      <source> MB/s</source>
      <translation> Mo/s</translation>
    </message>
    <message>
      <source>&amp;Add images to the map when they have arrived</source>
      <translation>&amp;Ajouter les images à la carte dès leur arrivée</translation>
    </message>
    <message>
      <source>&amp;Connections</source>
      <translation>&amp;Connexions</translation>
    </message>
    <message>
      <source>&amp;Download folder</source>
      <translation>&amp;Dossier de téléchargement</translation>
    </message>
    <message>
      <source>Add images to the map when they have arrived</source>
      <translation>Ajouter les images à la carte dès leur arrivée</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation>Connexions</translation>
    </message>
    <message>
      <source>Connections of all downloads together; more are faster on far and slow lines</source>
      <translation>Connexions de tous les téléchargements ensemble ; plus il y en a, plus c’est rapide sur une ligne lointaine ou lente</translation>
    </message>
    <message>
      <source>Download folder</source>
      <translation>Dossier de téléchargement</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <source>Fastest, in MB per second</source>
      <translation>Au plus, en Mo par seconde</translation>
    </message>
    <message>
      <source>How files are fetched and what becomes of them</source>
      <translation>Comment les fichiers sont téléchargés et ce qu’ils deviennent</translation>
    </message>
    <message>
      <source>L&amp;imit the speed</source>
      <translation>&amp;Limiter la vitesse</translation>
    </message>
    <message>
      <source>Leaves some of the line to others</source>
      <translation>Laisse une partie de la ligne aux autres</translation>
    </message>
    <message>
      <source>Limit the speed</source>
      <translation>Limiter la vitesse</translation>
    </message>
    <message>
      <source>Megabytes a second of all downloads together</source>
      <translation>Mégaoctets par seconde de tous les téléchargements ensemble</translation>
    </message>
    <message>
      <source>Opens images and detections as layers as soon as a download is done</source>
      <translation>Ouvre les images et les détections comme couches dès qu’un téléchargement est terminé</translation>
    </message>
    <message>
      <source>Where downloads go at first, a folder or s3://bucket/folder; empty: you are asked each time</source>
      <translation>Où vont d’abord les téléchargements, un dossier ou s3://bucket/dossier ; vide : la question est posée à chaque fois</translation>
    </message>
  </context>
  <context>
    <name>DownloadsPage</name>
    <message>
      <source>&amp;Pause</source>
      <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>Re&amp;tirer</translation>
    </message>
    <message>
      <source>Add to &amp;map</source>
      <translation>Ajouter à la &amp;carte</translation>
    </message>
    <message>
      <source>C&amp;lear finished</source>
      <translation>Retirer les termi&amp;nés</translation>
    </message>
    <message>
      <source>C&amp;ontinue</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message>
      <source>Choose “Download...” on an order: what you fetch appears here, and goes on after a restart.</source>
      <translation>Choisissez « Télécharger... » sur une commande : ce que vous téléchargez apparaît ici, et reprend après un redémarrage.</translation>
    </message>
    <message>
      <source>Continues where it stopped; an order that ran out is renewed first</source>
      <translation>Reprend où cela s’était arrêté ; une commande expirée est d’abord renouvelée</translation>
    </message>
    <message>
      <source>Copy order id</source>
      <translation>Copier l’identifiant de la commande</translation>
    </message>
    <message>
      <source>Li&amp;brary</source>
      <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>De&amp;scendre</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>&amp;Monter</translation>
    </message>
    <message>
      <source>No downloads</source>
      <translation>Pas de téléchargements</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
      <source>Opens the images that have arrived as layers</source>
      <translation>Ouvre les images arrivées comme couches</translation>
    </message>
    <message>
      <source>R&amp;eport</source>
      <translation>R&amp;apport</translation>
    </message>
    <message>
      <source>Show &amp;library</source>
      <translation>Afficher la &amp;bibliothèque</translation>
    </message>
    <message>
      <source>Show &amp;orders</source>
      <translation>Afficher les c&amp;ommandes</translation>
    </message>
    <message>
      <source>Shows everything that was downloaded (Alt+6)</source>
      <translation>Montre tout ce qui a été téléchargé (Alt+6)</translation>
    </message>
    <message>
      <source>Shows the folder with the files</source>
      <translation>Montre le dossier avec les fichiers</translation>
    </message>
    <message>
      <source>Shows when each file came and what it was held against; it lies beside the files</source>
      <translation>Montre quand chaque fichier est arrivé et à quoi il a été comparé ; il se trouve à côté des fichiers</translation>
    </message>
    <message>
      <source>Stops the selected downloads; what has arrived is kept</source>
      <translation>Arrête les téléchargements sélectionnés ; ce qui est arrivé est conservé</translation>
    </message>
    <message>
      <source>Takes everything that is done off the list; the files stay</source>
      <translation>Retire de la liste tout ce qui est terminé ; les fichiers restent</translation>
    </message>
    <message>
      <source>Takes the selected downloads off the list; what has arrived stays on the disk (Del)</source>
      <translation>Retire de la liste les téléchargements sélectionnés ; ce qui est arrivé reste sur le disque (Suppr)</translation>
    </message>
    <message>
      <source>Tr&amp;y again</source>
      <translation>Ré&amp;essayer</translation>
    </message>
    <message>
      <source>What stands on top is fetched first: drag rows, or move them with Ctrl+Up and Ctrl+Down</source>
      <translation>Ce qui est en haut est téléchargé d’abord : faites glisser les lignes, ou déplacez-les avec Ctrl+Haut et Ctrl+Bas</translation>
    </message>
  </context>
  <context>
    <name>DryRunBanner</name>
    <message>
      <source>Change</source>
      <translation>Changer</translation>
    </message>
    <message>
      <source>Change the dry run in the options</source>
      <translation>Changer la simulation dans les options</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>Simulation</translation>
    </message>
    <message>
      <source>Dry run: no order is sent</source>
      <translation>Simulation : aucune commande n’est envoyée</translation>
    </message>
    <message>
      <source>Everything works except that no order leaves this machine; the options end it</source>
      <translation>Tout fonctionne, sauf qu’aucune commande ne quitte cette machine ; les options y mettent fin</translation>
    </message>
    <message>
      <source>Opens the options, where the dry run is switched off</source>
      <translation>Ouvre les options, où la simulation se désactive</translation>
    </message>
  </context>
  <context>
    <name>DryRunView</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>Copies the request to the clipboard</source>
      <translation>Copie la requête dans le presse-papiers</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Dry run: nothing was sent and nothing was bought. This would be sent:</source>
      <translation>Simulation : rien n’a été envoyé et rien n’a été acheté. Voici ce qui serait envoyé :</translation>
    </message>
    <message>
      <source>The request in full; the API key that goes with it is not shown</source>
      <translation>La requête entière ; la clé API qui l’accompagne n’est pas montrée</translation>
    </message>
    <message>
      <source>What would be sent</source>
      <translation>Ce qui serait envoyé</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>Another order is on its way, so this one was not sent: wait for its outcome, then review this again.</source>
      <translation>Une autre commande est en route, celle-ci n’a donc pas été envoyée : attendez son issue, puis vérifiez celle-ci à nouveau.</translation>
    </message>
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
      <source>Capella confirmed an order of this moments ago but does not show it yet, so nothing was asked or sent: try again in two minutes.</source>
      <translation>Capella vient de confirmer une commande de ceci mais ne la montre pas encore, rien n’a donc été demandé ni envoyé : réessayez dans deux minutes.</translation>
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
      <source>Capella's service does not answer properly, so this image has no link now: zoom the map to try again.</source>
      <translation>Le service de Capella ne répond pas correctement, cette image n’a donc pas de lien en ce moment : zoomez la carte pour réessayer.</translation>
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
      <source>Give a folder or a bucket for the files.</source>
      <translation>Donnez un dossier ou un bucket pour les fichiers.</translation>
    </message>
    <message>
      <source>Give either the id of an order or the ids of items.</source>
      <translation>Donnez soit l’identifiant d’une commande, soit les identifiants d’éléments.</translation>
    </message>
    <message>
      <source>No API key is stored for this connection: enter one in the connection settings.</source>
      <translation>Aucune clé API n’est enregistrée pour cette connexion : saisissez-en une dans les paramètres de connexion.</translation>
    </message>
    <message>
      <source>No active order holds all of these items: order them first, what your organization owns is free.</source>
      <translation>Aucune commande active ne contient tous ces éléments : commandez-les d’abord, ce que votre organisation détient est gratuit.</translation>
    </message>
    <message>
      <source>No credentials for the bucket were found: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, in the environment of QGIS. They are never asked for or kept here.</source>
      <translation>Aucun identifiant pour le bucket n’a été trouvé : définissez AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY, ou AWS_PROFILE, dans l’environnement de QGIS. Ils ne sont jamais demandés ni conservés ici.</translation>
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
      <source>One order after the other ran out at once, so no more is sent: try again in a few minutes.</source>
      <translation>Les commandes ont expiré aussitôt l’une après l’autre, aucune autre n’est donc envoyée : réessayez dans quelques minutes.</translation>
    </message>
    <message>
      <source>Only an order whose outcome stays unknown can be closed by hand: ask the server about it again first.</source>
      <translation>Seule une commande dont l’issue reste inconnue peut être éclaircie à la main : interrogez d’abord à nouveau le serveur à son sujet.</translation>
    </message>
    <message>
      <source>Only buckets that speak S3 can be written: give s3://bucket/folder, or a folder.</source>
      <translation>Seuls les buckets qui parlent S3 peuvent être écrits : donnez s3://bucket/dossier, ou un dossier.</translation>
    </message>
    <message>
      <source>QGIS shows no image of this file: open it in a SAR processor.</source>
      <translation>QGIS n’affiche aucune image de ce fichier : ouvrez-le dans un processeur SAR.</translation>
    </message>
    <message>
      <source>Say in a few words why this limit may be crossed: it is kept in the log of spending.</source>
      <translation>Dites en quelques mots pourquoi cette limite peut être dépassée : cela est conservé dans le journal des dépenses.</translation>
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
      <source>Tasks are delivered into a folder of this machine: give a folder, not a bucket.</source>
      <translation>Les tâches sont livrées dans un dossier de cette machine : donnez un dossier, pas un bucket.</translation>
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
      <source>The basket could not be kept for the next start of QGIS.</source>
      <translation>Le panier n’a pas pu être conservé pour le prochain démarrage de QGIS.</translation>
    </message>
    <message>
      <source>The bucket cannot be reached: check its address and the network.</source>
      <translation>Le bucket est injoignable : vérifiez son adresse et le réseau.</translation>
    </message>
    <message>
      <source>The bucket cannot be written: check its name and the credentials of your environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY or an AWS profile).</source>
      <translation>Impossible d’écrire dans le bucket : vérifiez son nom et les identifiants de votre environnement (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY ou un profil AWS).</translation>
    </message>
    <message>
      <source>The bucket holds another number of bytes than were sent: transfer the file again.</source>
      <translation>Le bucket contient un autre nombre d’octets que ceux envoyés : transférez le fichier à nouveau.</translation>
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
      <source>The downloaded file holds another image.</source>
      <translation>Le fichier téléchargé contient une autre image.</translation>
    </message>
    <message>
      <source>The downloaded file holds nothing that a map can show.</source>
      <translation>Le fichier téléchargé ne contient rien qu’une carte puisse montrer.</translation>
    </message>
    <message>
      <source>The downloaded file is gone: download it again.</source>
      <translation>Le fichier téléchargé n’est plus là : téléchargez-le à nouveau.</translation>
    </message>
    <message>
      <source>The downloaded file is no image that QGIS can read.</source>
      <translation>Le fichier téléchargé n’est pas une image que QGIS peut lire.</translation>
    </message>
    <message>
      <source>The downloaded file of this layer cannot be read, it may be damaged: let the layer stream again, in its menu, or download the file again.</source>
      <translation>Le fichier téléchargé de cette couche est illisible, il est peut-être endommagé : diffusez à nouveau la couche, dans son menu, ou téléchargez le fichier à nouveau.</translation>
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
      <source>The file changes on the server all the time: try again later.</source>
      <translation>Le fichier change sans cesse sur le serveur : réessayez plus tard.</translation>
    </message>
    <message>
      <source>The file changes on the server: try again later.</source>
      <translation>Le fichier change sur le serveur : réessayez plus tard.</translation>
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
      <source>The files of this download are not part of the order any more: choose them anew in the list of orders.</source>
      <translation>Les fichiers de ce téléchargement ne font plus partie de la commande : choisissez-les à nouveau dans la liste des commandes.</translation>
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
      <source>The folder of this download is gone: connect its disk and continue, or download into another folder.</source>
      <translation>Le dossier de ce téléchargement n’est plus là : connectez son disque et reprenez, ou téléchargez dans un autre dossier.</translation>
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
      <source>The image does not come: the network or the store is too slow now, zoom the map to try again.</source>
      <translation>L’image n’arrive pas : le réseau ou le stockage est trop lent en ce moment, zoomez la carte pour réessayer.</translation>
    </message>
    <message>
      <source>The image was changed at the store: what was kept of it is read anew.</source>
      <translation>L’image a été modifiée au stockage : ce qui en était gardé est relu.</translation>
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
      <source>The links of this order ran out and renewing it is not free: order the scenes again and see the price.</source>
      <translation>Les liens de cette commande ont expiré et son renouvellement n’est pas gratuit : commandez à nouveau les scènes et voyez le prix.</translation>
    </message>
    <message>
      <source>The links of this order ran out: renew the order, which is free for scenes that you own.</source>
      <translation>Les liens de cette commande ont expiré : renouvelez la commande, ce qui est gratuit pour les scènes que vous détenez.</translation>
    </message>
    <message>
      <source>The list of downloads cannot be kept: free some disk space or check the profile folder of QGIS.</source>
      <translation>La liste des téléchargements ne peut pas être conservée : libérez de l’espace disque ou vérifiez le dossier du profil de QGIS.</translation>
    </message>
    <message>
      <source>The list of downloads comes from a newer Capella Explorer: update the plugin.</source>
      <translation>La liste des téléchargements vient d’un Capella Explorer plus récent : mettez l’extension à jour.</translation>
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
      <source>The order would cross a limit of yours, so nothing was sent: order less or change the limit.</source>
      <translation>La commande dépasserait une de vos limites, rien n’a donc été envoyé : commandez moins ou changez la limite.</translation>
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
      <source>The report of this download is not there: its folder was moved, or its disk is not connected.</source>
      <translation>Le rapport de ce téléchargement n’est pas là : son dossier a été déplacé, ou son disque n’est pas connecté.</translation>
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
      <source>The spend log cannot be written there: choose another folder.</source>
      <translation>Impossible d’écrire le journal des dépenses à cet endroit : choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>The store does not have this file, though the order names it: try again later, or ask Capella's support.</source>
      <translation>Le stockage n’a pas ce fichier, bien que la commande le nomme : réessayez plus tard, ou demandez à l’assistance de Capella.</translation>
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
      <source>The store stopped sending parts of files: download to a folder instead.</source>
      <translation>Le stockage n’envoie plus de parties de fichiers : téléchargez plutôt dans un dossier.</translation>
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
      <source>There is nothing to order yet: add a scene to the basket first.</source>
      <translation>Il n’y a encore rien à commander : ajoutez d’abord une scène au panier.</translation>
    </message>
    <message>
      <source>This acquisition has no GEO image, so vessels cannot be detected in it.</source>
      <translation>Cette acquisition n’a pas d’image GEO, les navires ne peuvent donc pas y être détectés.</translation>
    </message>
    <message>
      <source>This computer paused while the order was about to be sent, so it was not sent: review it again.</source>
      <translation>Cet ordinateur s’est mis en pause au moment d’envoyer la commande, elle n’a donc pas été envoyée : vérifiez-la à nouveau.</translation>
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
      <source>This image cannot be read, it may be damaged: prepare the order again, or download it.</source>
      <translation>Cette image est illisible, elle est peut-être endommagée : préparez la commande à nouveau, ou téléchargez-la.</translation>
    </message>
    <message>
      <source>This image has another size or type than the catalog says: it is shown as its file says.</source>
      <translation>Cette image n’a pas la taille ou le type indiqués par le catalogue : elle est montrée selon son fichier.</translation>
    </message>
    <message>
      <source>This image was ordered by another account: choose the connection with which it was bought.</source>
      <translation>Cette image a été commandée par un autre compte : choisissez la connexion avec laquelle elle a été achetée.</translation>
    </message>
    <message>
      <source>This is no address of a bucket: write s3://bucket/folder.</source>
      <translation>Ce n’est pas l’adresse d’un bucket : écrivez s3://bucket/dossier.</translation>
    </message>
    <message>
      <source>This order holds a product that this version cannot order: renew it in the Capella console.</source>
      <translation>Cette commande contient un produit que cette version ne peut pas commander : renouvelez-la dans la console Capella.</translation>
    </message>
    <message>
      <source>This order is still being prepared: wait until it is ready.</source>
      <translation>Cette commande est encore en préparation : attendez qu’elle soit prête.</translation>
    </message>
    <message>
      <source>This price was seen too long ago, so nothing was sent: review it again.</source>
      <translation>Ce prix a été affiché il y a trop longtemps, rien n’a donc été envoyé : vérifiez-le à nouveau.</translation>
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
    <name>FileModel</name>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>fetch</source>
      <translation>à télécharger</translation>
    </message>
    <message>
      <source>{file}: {state}</source>
      <translation>{file} : {state}</translation>
    </message>
  </context>
  <context>
    <name>FolderChoice</name>
    <message>
      <source>Folder of downloads</source>
      <translation>Dossier des téléchargements</translation>
    </message>
    <message>
      <source>Other folder…</source>
      <translation>Autre dossier…</translation>
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
    <name>ItemNaming</name>
    <message>
      <source>all of a task</source>
      <translation>toute une tâche</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>scène</translation>
    </message>
  </context>
  <context>
    <name>KeptTiles</name>
    <message>
      <source>Measuring what is kept</source>
      <translation>Mesure de ce qui est gardé</translation>
    </message>
    <message>
      <source>Removing what is kept</source>
      <translation>Suppression de ce qui est gardé</translation>
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
      <translation>&amp;Sigma zéro en dB</translation>
    </message>
    <message>
      <source>As &amp;delivered</source>
      <translation>&amp;Telle que livrée</translation>
    </message>
    <message>
      <source>Averages pixels where the map is smaller than the image; no number changes</source>
      <translation>Moyenne les pixels là où la carte est plus petite que l’image ; aucun nombre ne change</translation>
    </message>
    <message>
      <source>Compare side &amp;by side</source>
      <translation>Com&amp;parer côte à côte</translation>
    </message>
    <message>
      <source>Download this image first.</source>
      <translation>Téléchargez d’abord cette image.</translation>
    </message>
    <message>
      <source>Radar image</source>
      <translation>Image radar</translation>
    </message>
    <message>
      <source>Read the &amp;downloaded file</source>
      <translation>Lire le &amp;fichier téléchargé</translation>
    </message>
    <message>
      <source>Select two to six images: each gets a view of its own that moves with the map</source>
      <translation>Sélectionnez de deux à six images : chacune reçoit sa propre vue, qui se déplace avec la carte</translation>
    </message>
    <message>
      <source>Show loo&amp;k direction</source>
      <translation>Afficher la direction de &amp;visée</translation>
    </message>
    <message>
      <source>Sigma nought, &amp;linear</source>
      <translation>Sigma zéro, &amp;linéaire</translation>
    </message>
    <message>
      <source>Smoo&amp;th speckle</source>
      <translation>Lisser le &amp;chatoiement</translation>
    </message>
    <message>
      <source>Stream from &amp;Capella</source>
      <translation>&amp;Diffuser depuis Capella</translation>
    </message>
    <message>
      <source>This layer does not stream</source>
      <translation>Cette couche n’est pas diffusée</translation>
    </message>
    <message>
      <source>Two arrows at the corner of the scene: where the satellite flew, and where it looked</source>
      <translation>Deux flèches au coin de la scène : vers où le satellite volait, et vers où il visait</translation>
    </message>
  </context>
  <context>
    <name>LayerSwitches</name>
    <message>
      <source>Measuring the brightness of an image</source>
      <translation>Mesure de la luminosité d’une image</translation>
    </message>
  </context>
  <context>
    <name>LayerWords</name>
    <message>
      <source>&lt;b&gt;{confidence} %&lt;/b&gt; sure&lt;br&gt;{length} m long, heading {heading}°</source>
      <translation>&lt;b&gt;{confidence} %&lt;/b&gt; de certitude&lt;br&gt;{length} m de long, cap {heading}°</translation>
    </message>
    <message>
      <source>Amplitude</source>
      <translation>Amplitude</translation>
    </message>
    <message>
      <source>Backscatter</source>
      <translation>Rétrodiffusion</translation>
    </message>
    <message>
      <source>Beta nought</source>
      <translation>Bêta zéro</translation>
    </message>
    <message>
      <source>Capella order {when}</source>
      <translation>Commande Capella {when}</translation>
    </message>
    <message>
      <source>Capella previews</source>
      <translation>Aperçus Capella</translation>
    </message>
    <message>
      <source>Digital number</source>
      <translation>Compte numérique</translation>
    </message>
    <message>
      <source>Flight direction</source>
      <translation>Direction de vol</translation>
    </message>
    <message>
      <source>Gamma nought</source>
      <translation>Gamma zéro</translation>
    </message>
    <message>
      <source>Likely (0.70 to 0.85)</source>
      <translation>Probable (0,70 à 0,85)</translation>
    </message>
    <message>
      <source>Look direction</source>
      <translation>Direction de visée</translation>
    </message>
    <message>
      <source>Look direction of {scene}</source>
      <translation>Direction de visée de {scene}</translation>
    </message>
    <message>
      <source>Look direction {bearing} from north</source>
      <translation>Direction de visée à {bearing} du nord</translation>
    </message>
    <message>
      <source>Possible (below 0.70)</source>
      <translation>Possible (moins de 0,70)</translation>
    </message>
    <message>
      <source>STAC item {item} of {collection}.</source>
      <translation>Élément STAC {item} de {collection}.</translation>
    </message>
    <message>
      <source>Sigma nought</source>
      <translation>Sigma zéro</translation>
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
      <source>Sure (0.85 and more)</source>
      <translation>Sûr (0,85 et plus)</translation>
    </message>
    <message>
      <source>Synthetic aperture radar: {kind}.</source>
      <translation>Radar à synthèse d’ouverture : {kind}.</translation>
    </message>
    <message>
      <source>The calibration of this product is “{word}”: its decibels cannot be compared with those of other scenes.</source>
      <translation>La calibration de ce produit est « {word} » : ses décibels ne peuvent pas être comparés à ceux d’autres scènes.</translation>
    </message>
    <message>
      <source>The radar</source>
      <translation>Le radar</translation>
    </message>
    <message>
      <source>This product is not fully calibrated: its decibels cannot be compared with those of other scenes.</source>
      <translation>Ce produit n’est pas entièrement calibré : ses décibels ne peuvent pas être comparés à ceux d’autres scènes.</translation>
    </message>
    <message>
      <source>This product names no scale factor, so it is shown in amplitude.</source>
      <translation>Ce produit n’indique pas de facteur d’échelle, il est donc montré en amplitude.</translation>
    </message>
    <message>
      <source>a descending orbit</source>
      <translation>une orbite descendante</translation>
    </message>
    <message>
      <source>an ascending orbit</source>
      <translation>une orbite ascendante</translation>
    </message>
    <message>
      <source>flight direction</source>
      <translation>direction de vol</translation>
    </message>
    <message>
      <source>land mask</source>
      <translation>masque terrestre</translation>
    </message>
    <message>
      <source>left</source>
      <translation>gauche</translation>
    </message>
    <message>
      <source>left looking</source>
      <translation>visée à gauche</translation>
    </message>
    <message>
      <source>look direction</source>
      <translation>direction de visée</translation>
    </message>
    <message>
      <source>preview</source>
      <translation>aperçu</translation>
    </message>
    <message>
      <source>raw vessel classes</source>
      <translation>classes brutes de navires</translation>
    </message>
    <message>
      <source>raw vessel detections</source>
      <translation>détections brutes de navires</translation>
    </message>
    <message>
      <source>right</source>
      <translation>droite</translation>
    </message>
    <message>
      <source>right looking</source>
      <translation>visée à droite</translation>
    </message>
    <message>
      <source>thumbnail</source>
      <translation>vignette</translation>
    </message>
    <message>
      <source>vessel classes</source>
      <translation>classes de navires</translation>
    </message>
    <message>
      <source>vessel detections</source>
      <translation>détections de navires</translation>
    </message>
    <message>
      <source>{incidence} incidence</source>
      <translation>incidence {incidence}</translation>
    </message>
    <message>
      <source>{platform} looks at {incidence} incidence.</source>
      <translation>{platform} vise avec une incidence de {incidence}.</translation>
    </message>
    <message>
      <source>{platform} looks {side} from {orbit} at {incidence} incidence.</source>
      <translation>{platform} vise à {side} depuis {orbit}, avec une incidence de {incidence}.</translation>
    </message>
    <message>
      <source>{platform} looks {side} from {orbit}.</source>
      <translation>{platform} vise à {side} depuis {orbit}.</translation>
    </message>
  </context>
  <context>
    <name>LibraryController</name>
    <message>
      <source>Reading the library</source>
      <translation>Lecture de la bibliothèque</translation>
    </message>
  </context>
  <context>
    <name>LibraryModel</name>
    <message>
      <source>Acquired</source>
      <translation>Acquise le</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>Élément</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>{files} gone</source>
      <translation>il manque {files}</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoomer</translation>
    </message>
    <message>
      <source>Add to &amp;map</source>
      <translation>Ajouter à la &amp;carte</translation>
    </message>
    <message>
      <source>Copy the path of the STAC item</source>
      <translation>Copier le chemin de l’élément STAC</translation>
    </message>
    <message>
      <source>Dow&amp;nloads</source>
      <translation>Té&amp;léchargements</translation>
    </message>
    <message>
      <source>Downloaded items, newest first</source>
      <translation>Éléments téléchargés, les plus récents d’abord</translation>
    </message>
    <message>
      <source>Filter the library</source>
      <translation>Filtrer la bibliothèque</translation>
    </message>
    <message>
      <source>Goes to the queue of downloads</source>
      <translation>Va à la file des téléchargements</translation>
    </message>
    <message>
      <source>Moves the map to the selected items</source>
      <translation>Déplace la carte vers les éléments sélectionnés</translation>
    </message>
    <message>
      <source>Nothing downloaded yet</source>
      <translation>Rien de téléchargé pour l’instant</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
      <source>Opens the images of the selected items as layers (Enter)</source>
      <translation>Ouvre comme couches les images des éléments sélectionnés (Entrée)</translation>
    </message>
    <message>
      <source>Reading the library</source>
      <translation>Lecture de la bibliothèque</translation>
    </message>
    <message>
      <source>Reads the folder again (Alt+U)</source>
      <translation>Relit le dossier (Alt+U)</translation>
    </message>
    <message>
      <source>STAC catalog</source>
      <translation>Catalogue STAC</translation>
    </message>
    <message>
      <source>Show &amp;downloads</source>
      <translation>&amp;Afficher les téléchargements</translation>
    </message>
    <message>
      <source>Shows only items that contain these words: id, collection, type, file</source>
      <translation>Montre seulement les éléments qui contiennent ces mots : identifiant, collection, type, fichier</translation>
    </message>
    <message>
      <source>Shows the files in the file manager</source>
      <translation>Montre les fichiers dans le gestionnaire de fichiers</translation>
    </message>
    <message>
      <source>The static STAC catalog of all that lies here; any STAC program can read it</source>
      <translation>Le catalogue STAC statique de tout ce qui se trouve ici ; tout programme STAC peut le lire</translation>
    </message>
    <message>
      <source>What you download is listed here, and lies in its folder as a STAC catalog for other programs.</source>
      <translation>Ce que vous téléchargez est listé ici, et se trouve dans son dossier comme catalogue STAC pour d’autres programmes.</translation>
    </message>
    <message>
      <source>Which folder of downloads is shown; earlier ones are remembered</source>
      <translation>Quel dossier des téléchargements est montré ; les précédents sont mémorisés</translation>
    </message>
    <message>
      <source>{folder} is not there now: connect its disk and refresh, or choose another folder.</source>
      <translation>{folder} n’est pas là en ce moment : connectez son disque et actualisez, ou choisissez un autre dossier.</translation>
    </message>
  </context>
  <context>
    <name>LimitOverride</name>
    <message>
      <source>Crosses the limit for this order only; the limit stays as it is in the options</source>
      <translation>Dépasse la limite pour cette commande seulement ; la limite reste inchangée dans les options</translation>
    </message>
    <message>
      <source>O&amp;rder over my limit</source>
      <translation>Commander au-&amp;delà de ma limite</translation>
    </message>
    <message>
      <source>Order over my limit</source>
      <translation>Commander au-delà de ma limite</translation>
    </message>
    <message>
      <source>Reason for crossing the limit</source>
      <translation>Raison de dépasser la limite</translation>
    </message>
    <message>
      <source>The box and the reason are kept in the log of spending.</source>
      <translation>La coche et la raison sont conservées dans le journal des dépenses.</translation>
    </message>
    <message>
      <source>Why this order may cross the limit; it is kept in the log of spending</source>
      <translation>Pourquoi cette commande peut dépasser la limite ; cela est conservé dans le journal des dépenses</translation>
    </message>
    <message>
      <source>Why? For example: flood response, agreed with the team lead</source>
      <translation>Pourquoi ? Par exemple : intervention inondation, en accord avec le chef d’équipe</translation>
    </message>
  </context>
  <context>
    <name>LineWording</name>
    <message>
      <source>Amplitude change</source>
      <translation>Changement d’amplitude</translation>
    </message>
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
    <message>
      <source>{analytic} is made from the {image} image of the same acquisition: both are ordered.</source>
      <translation>{analytic} : produit à partir de l’image {image} de la même acquisition. Les deux sont commandés.</translation>
    </message>
  </context>
  <context>
    <name>LocalFiles</name>
    <message>
      <source>Opening downloaded files</source>
      <translation>Ouverture des fichiers téléchargés</translation>
    </message>
  </context>
  <context>
    <name>LocalOffers</name>
    <message numerus="yes">
      <source>Capella Explorer: %Ln layers still stream images that have been downloaded.</source>
      <translation>
        <numerusform>Capella Explorer : %Ln couche diffuse encore une image qui a été téléchargée.</numerusform>
        <numerusform>Capella Explorer : %Ln couches diffusent encore des images qui ont été téléchargées.</numerusform>
      </translation>
    </message>
    <message>
      <source>Capella Explorer: “{layer}” has been downloaded, and its layer still streams.</source>
      <translation>Capella Explorer : « {layer} » a été téléchargée, et sa couche est encore diffusée.</translation>
    </message>
    <message>
      <source>Read from &amp;disk</source>
      <translation>Lire depuis le &amp;disque</translation>
    </message>
    <message>
      <source>The layers read the downloaded files from now on; their menu changes it back</source>
      <translation>Les couches lisent désormais les fichiers téléchargés ; leur menu permet de revenir en arrière</translation>
    </message>
  </context>
  <context>
    <name>LocalSwaps</name>
    <message>
      <source>Looking for downloaded files</source>
      <translation>Recherche de fichiers téléchargés</translation>
    </message>
    <message>
      <source>Opening a downloaded file</source>
      <translation>Ouverture d’un fichier téléchargé</translation>
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
    <name>Misfits</name>
    <message>
      <source>Reading the header of an image</source>
      <translation>Lecture de l’en-tête d’une image</translation>
    </message>
  </context>
  <context>
    <name>MoneyWording</name>
    <message>
      <source>Default contract</source>
      <translation>Contrat par défaut</translation>
    </message>
    <message>
      <source>Not every price is known, so your limit of {limit} for one month cannot be checked.</source>
      <translation>Tous les prix ne sont pas connus, votre limite de {limit} pour un mois ne peut donc pas être vérifiée.</translation>
    </message>
    <message>
      <source>Not every price is known, so your limit of {limit} for one order cannot be checked.</source>
      <translation>Tous les prix ne sont pas connus, votre limite de {limit} pour une commande ne peut donc pas être vérifiée.</translation>
    </message>
    <message>
      <source>Not every price is known, so your limit of {limit} for orders without a person cannot be checked.</source>
      <translation>Tous les prix ne sont pas connus, votre limite de {limit} pour les commandes automatiques ne peut donc pas être vérifiée.</translation>
    </message>
    <message>
      <source>The price as the service wrote it; it could not be read as an amount</source>
      <translation>Le prix tel que le service l’a écrit ; il n’a pas pu être lu comme un montant</translation>
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
      <source>This order costs {sum}. Your limit for one order is {limit}.</source>
      <translation>Cette commande coûte {sum}. Votre limite pour une commande est de {limit}.</translation>
    </message>
    <message>
      <source>This order would bring the month to {sum} of {limit}.</source>
      <translation>Cette commande porterait le mois à {sum} sur {limit}.</translation>
    </message>
    <message>
      <source>This order would bring what is ordered without a person to {sum} of {limit} in this month.</source>
      <translation>Cette commande porterait les commandes automatiques de ce mois à {sum} sur {limit}.</translation>
    </message>
    <message>
      <source>free</source>
      <translation>gratuit</translation>
    </message>
    <message>
      <source>not priced</source>
      <translation>sans prix</translation>
    </message>
    <message>
      <source>{contract} ({sum} left)</source>
      <translation>{contract} (reste {sum})</translation>
    </message>
    <message>
      <source>{spent} of {limit}</source>
      <translation>{spent} sur {limit}</translation>
    </message>
    <message numerus="yes">
      <source>{sum} and %Ln order of unknown price</source>
      <translation>
        <numerusform>{sum} et %Ln commande de prix inconnu</numerusform>
        <numerusform>{sum} et %Ln commandes de prix inconnu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{sum} and %Ln orders of unknown price</source>
      <translation>
        <numerusform>{sum} et %Ln commande de prix inconnu</numerusform>
        <numerusform>{sum} et %Ln commandes de prix inconnu</numerusform>
      </translation>
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
      <source>Calibrated, sigma nought as linear power</source>
      <translation>Calibré, sigma zéro en puissance linéaire</translation>
    </message>
    <message>
      <source>Calibrated, sigma nought in dB</source>
      <translation>Calibré, sigma zéro en dB</translation>
    </message>
  </context>
  <context>
    <name>OptionsPage</name>
    <message>
      <source>Default &amp;look</source>
      <translation>&amp;Rendu par défaut</translation>
    </message>
    <message>
      <source>Default look</source>
      <translation>Rendu par défaut</translation>
    </message>
    <message>
      <source>How a radar image is drawn when it is opened; each layer can be changed later</source>
      <translation>Comment une image radar est dessinée à son ouverture ; chaque couche peut être modifiée ensuite</translation>
    </message>
    <message>
      <source>Most scenes that a search asks for at first, up to 10,000</source>
      <translation>Nombre maximal de scènes demandées d’abord par une recherche, jusqu’à 10 000</translation>
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
      <source>What a search asks for and how images are drawn at first</source>
      <translation>Ce qu’une recherche demande et comment les images sont d’abord dessinées</translation>
    </message>
  </context>
  <context>
    <name>OrderActions</name>
    <message>
      <source>Asks whether the order is ready now, or whether it was placed at all</source>
      <translation>Demande si la commande est prête maintenant, ou si elle a seulement été passée</translation>
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
      <source>Dow&amp;nload...</source>
      <translation>Té&amp;lécharger...</translation>
    </message>
    <message>
      <source>Moves the map to the scenes of the order</source>
      <translation>Déplace la carte vers les scènes de la commande</translation>
    </message>
    <message>
      <source>O&amp;rder again</source>
      <translation>Commander à nouvea&amp;u</translation>
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
      <source>Orders the same again for fresh links, all selected orders at once. You are asked first if that costs anything.</source>
      <translation>Commande la même chose à nouveau pour avoir des liens neufs, toutes les commandes sélectionnées d’un coup. La question vous est d’abord posée si cela coûte quelque chose.</translation>
    </message>
    <message>
      <source>Renew l&amp;inks</source>
      <translation>Re&amp;nouveler les liens</translation>
    </message>
    <message>
      <source>S&amp;tream all</source>
      <translation>&amp;Tout diffuser</translation>
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
      <source>Reading the orders</source>
      <translation>Lecture des commandes</translation>
    </message>
    <message>
      <source>Settling an order</source>
      <translation>Éclaircissement d’une commande</translation>
    </message>
  </context>
  <context>
    <name>OrderDetails</name>
    <message numerus="yes">
      <source>%Ln orders: </source>
      <translation>
        <numerusform>%Ln commande : </numerusform>
        <numerusform>%Ln commandes : </numerusform>
      </translation>
    </message>
    <message>
      <source>Copy item id</source>
      <translation>Copier l’identifiant de l’élément</translation>
    </message>
    <message>
      <source>Order id</source>
      <translation>Identifiant de la commande</translation>
    </message>
    <message>
      <source>Price seen: {price}</source>
      <translation>Prix affiché : {price}</translation>
    </message>
    <message>
      <source>Selected order</source>
      <translation>Commande sélectionnée</translation>
    </message>
    <message>
      <source>Sent at {time} UTC for {price}. </source>
      <translation>Envoyée le {time} UTC pour {price}. </translation>
    </message>
    <message>
      <source>Sent at {time} UTC. </source>
      <translation>Envoyée le {time} UTC. </translation>
    </message>
    <message>
      <source>Settle b&amp;y hand...</source>
      <translation>Éclaircir à la &amp;main...</translation>
    </message>
    <message>
      <source>The answer was lost, and the list of orders still does not tell whether it was placed. Nothing with these scenes is sent until you know: look into the Capella console, then settle it here.</source>
      <translation>La réponse s’est perdue, et la liste des commandes ne dit toujours pas si elle a été passée. Rien avec ces scènes n’est envoyé tant que vous ne le savez pas : regardez dans la console Capella, puis éclaircissez-la ici.</translation>
    </message>
    <message>
      <source>The answer was lost, so it may have been placed. The list of orders is asked again by itself; nothing with these scenes is sent until it has answered.</source>
      <translation>La réponse s’est perdue, elle a donc peut-être été passée. La liste des commandes est interrogée à nouveau d’elle-même ; rien avec ces scènes n’est envoyé avant sa réponse.</translation>
    </message>
    <message>
      <source>What the selected orders hold</source>
      <translation>Ce que contiennent les commandes sélectionnées</translation>
    </message>
    <message>
      <source>contract {contract}</source>
      <translation>contrat {contract}</translation>
    </message>
  </context>
  <context>
    <name>OrderModel</name>
    <message>
      <source>Images and analytic products: {count}</source>
      <translation>Images et produits d’analyse : {count}</translation>
    </message>
    <message>
      <source>Items</source>
      <translation>Éléments</translation>
    </message>
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
      <source>Sent at {time} UTC; the answer was lost, so it may have been placed.</source>
      <translation>Envoyée le {time} UTC ; la réponse s’est perdue, elle a donc peut-être été passée.</translation>
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
      <source>free</source>
      <translation>gratuit</translation>
    </message>
    <message>
      <source>links ran out</source>
      <translation>liens expirés</translation>
    </message>
    <message>
      <source>no answer yet</source>
      <translation>sans réponse</translation>
    </message>
    <message>
      <source>no links</source>
      <translation>pas de liens</translation>
    </message>
    <message>
      <source>valid {time}</source>
      <translation>encore {time}</translation>
    </message>
  </context>
  <context>
    <name>OrderNews</name>
    <message numerus="yes">
      <source>%Ln orders</source>
      <translation>
        <numerusform>%Ln commande</numerusform>
        <numerusform>%Ln commandes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln orders are ready: {kinds}.</source>
      <translation>
        <numerusform>%Ln commande est prête : {kinds}.</numerusform>
        <numerusform>%Ln commandes sont prêtes : {kinds}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln orders have fresh links again. Nothing was charged.</source>
      <translation>
        <numerusform>%Ln commande a de nouveau des liens valables. Rien n’a été facturé.</numerusform>
        <numerusform>%Ln commandes ont de nouveau des liens valables. Rien n’a été facturé.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>O&amp;uvrir</translation>
    </message>
    <message>
      <source>&amp;Renew</source>
      <translation>&amp;Renouveler</translation>
    </message>
    <message>
      <source>Al&amp;ways renew free</source>
      <translation>Tou&amp;jours si gratuit</translation>
    </message>
    <message>
      <source>An order is on its way: look at this price once its outcome is known.</source>
      <translation>Une commande est en route : regardez ce prix une fois son issue connue.</translation>
    </message>
    <message>
      <source>No order is in doubt.</source>
      <translation>Aucune commande n’est incertaine.</translation>
    </message>
    <message>
      <source>Order {order} ended as “{word}”: see the list of orders.</source>
      <translation>La commande {order} s’est terminée comme « {word} » : voyez la liste des commandes.</translation>
    </message>
    <message>
      <source>Order {order} is ready: {kinds}.</source>
      <translation>La commande {order} est prête : {kinds}.</translation>
    </message>
    <message>
      <source>Orders the same again, which costs nothing</source>
      <translation>Commande la même chose à nouveau, ce qui ne coûte rien</translation>
    </message>
    <message>
      <source>Renews free orders without asking from now on; Options can change that</source>
      <translation>Renouvelle désormais sans demander les commandes gratuites ; cela se change dans les options</translation>
    </message>
    <message>
      <source>Show the &amp;price</source>
      <translation>&amp;Afficher le prix</translation>
    </message>
    <message>
      <source>Shows the review; nothing is bought by that</source>
      <translation>Montre la vérification ; cela n’achète rien</translation>
    </message>
    <message>
      <source>Streams what is ready onto the map</source>
      <translation>Diffuse sur la carte ce qui est prêt</translation>
    </message>
    <message>
      <source>The links of {orders} ran out, and the price of renewing could not be read.</source>
      <translation>Les liens de {orders} ont expiré, et le prix du renouvellement est illisible.</translation>
    </message>
    <message>
      <source>The links of {orders} ran out. Renewing costs {price}.</source>
      <translation>Les liens de {orders} ont expiré. Le renouvellement coûte {price}.</translation>
    </message>
    <message>
      <source>The links of {orders} ran out. Renewing is free for scenes you own.</source>
      <translation>Les liens de {orders} ont expiré. Le renouvellement est gratuit pour les scènes que vous détenez.</translation>
    </message>
    <message>
      <source>The list of orders does not tell yet whether the order was placed. It is asked again by itself.</source>
      <translation>La liste des commandes ne dit pas encore si la commande a été passée. Elle est interrogée à nouveau d’elle-même.</translation>
    </message>
    <message>
      <source>The order has fresh links again. Nothing was charged.</source>
      <translation>La commande a de nouveau des liens valables. Rien n’a été facturé.</translation>
    </message>
    <message>
      <source>The order of {time} UTC was not placed: you can order again.</source>
      <translation>La commande de {time} UTC n’a pas été passée : vous pouvez commander à nouveau.</translation>
    </message>
    <message>
      <source>The order of {time} UTC was placed: it is in the list.</source>
      <translation>La commande de {time} UTC a été passée : elle figure dans la liste.</translation>
    </message>
    <message>
      <source>order {0}</source>
      <translation>la commande {0}</translation>
    </message>
  </context>
  <context>
    <name>OrderState</name>
    <message>
      <source>ended</source>
      <translation>terminée</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>expirée</translation>
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
      <source>uncertain</source>
      <translation>incertaine</translation>
    </message>
  </context>
  <context>
    <name>OrderedItemModel</name>
    <message>
      <source>Acquired (UTC)</source>
      <translation>Acquise le (UTC)</translation>
    </message>
    <message>
      <source>Collect</source>
      <translation>Collecte</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>no image</source>
      <translation>pas d’image</translation>
    </message>
    <message>
      <source>owned before</source>
      <translation>déjà détenue</translation>
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
        <numerusform>On ne sait pas si %Ln commande a été passée : rien avec ses scènes n’est envoyé avant la réponse du serveur.</numerusform>
        <numerusform>On ne sait pas si %Ln commandes ont été passées : rien avec leurs scènes n’est envoyé avant la réponse du serveur.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Fetch orders</source>
      <translation>&amp;Obtenir les commandes</translation>
    </message>
    <message>
      <source>An order may or may not have been placed: nothing with its scenes is sent until the server has answered.</source>
      <translation>On ne sait pas si une commande a été passée : rien avec ses scènes n’est envoyé avant la réponse du serveur.</translation>
    </message>
    <message>
      <source>As&amp;k the server</source>
      <translation>&amp;Interroger le serveur</translation>
    </message>
    <message>
      <source>Ask about &amp;open orders</source>
      <translation>Interroger sur les commandes &amp;ouvertes</translation>
    </message>
    <message>
      <source>Copy order id</source>
      <translation>Copier l’identifiant de la commande</translation>
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
      <source>No orders yet</source>
      <translation>Pas encore de commandes</translation>
    </message>
    <message>
      <source>Orders; a click on a title sorts them. The menu key offers what can be done.</source>
      <translation>Commandes ; un clic sur un titre les trie. La touche Menu propose ce qui peut être fait.</translation>
    </message>
    <message>
      <source>Shows only orders in this state</source>
      <translation>Montre seulement les commandes dans cet état</translation>
    </message>
    <message>
      <source>Shows only orders that contain these words: id, state, date, scene</source>
      <translation>Montre seulement les commandes qui contiennent ces mots : identifiant, état, date, scène</translation>
    </message>
    <message>
      <source>Spend &amp;log...</source>
      <translation>&amp;Journal des dépenses...</translation>
    </message>
    <message>
      <source>What is listed here is from {time} UTC.</source>
      <translation>Ce qui est listé ici date de {time} UTC.</translation>
    </message>
    <message>
      <source>What was spent, and orders whose outcome is open</source>
      <translation>Ce qui a été dépensé, et les commandes dont l’issue est ouverte</translation>
    </message>
    <message>
      <source>What you order appears here, ready to stream or download.</source>
      <translation>Ce que vous commandez apparaît ici, prêt à être diffusé ou téléchargé.</translation>
    </message>
    <message>
      <source>all</source>
      <translation>toutes</translation>
    </message>
  </context>
  <context>
    <name>PageSwitch</name>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>The steps from an area to an image on the map</source>
      <translation>Les étapes, de la zone à l’image sur la carte</translation>
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
    <name>QueueModel</name>
    <message>
      <source>Download</source>
      <translation>Téléchargement</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>{what}, order {order}
{line}
Into {folder}</source>
      <translation>{what}, commande {order}
{line}
Dans {folder}</translation>
    </message>
  </context>
  <context>
    <name>RenewalController</name>
    <message>
      <source>Renewing orders</source>
      <translation>Renouvellement des commandes</translation>
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
    <name>ReviewController</name>
    <message>
      <source>Placing the order</source>
      <translation>Passage de la commande</translation>
    </message>
    <message>
      <source>Reviewing the cost</source>
      <translation>Vérification du coût</translation>
    </message>
  </context>
  <context>
    <name>ReviewForm</name>
    <message numerus="yes">
      <source>%Ln line is in an order of yours that is still valid.</source>
      <translation>
        <numerusform>%Ln ligne est dans une de vos commandes encore valables.</numerusform>
        <numerusform>%Ln lignes sont dans vos commandes encore valables.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln line is in an order whose outcome is open, so this is not sent before the server knows.</source>
      <translation>
        <numerusform>%Ln ligne est dans une commande dont l’issue est ouverte, ceci n’est donc pas envoyé avant que le serveur sache.</numerusform>
        <numerusform>%Ln lignes sont dans des commandes dont l’issue est ouverte, ceci n’est donc pas envoyé avant que le serveur sache.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln line was ordered before; a new order makes new links.</source>
      <translation>
        <numerusform>%Ln ligne a déjà été commandée ; une nouvelle commande donne de nouveaux liens.</numerusform>
        <numerusform>%Ln lignes ont déjà été commandées ; une nouvelle commande donne de nouveaux liens.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lines are in orders of yours that are still valid.</source>
      <translation>
        <numerusform>%Ln ligne est dans une de vos commandes encore valables.</numerusform>
        <numerusform>%Ln lignes sont dans vos commandes encore valables.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lines are in orders whose outcome is open, so this is not sent before the server knows.</source>
      <translation>
        <numerusform>%Ln ligne est dans une commande dont l’issue est ouverte, ceci n’est donc pas envoyé avant que le serveur sache.</numerusform>
        <numerusform>%Ln lignes sont dans des commandes dont l’issue est ouverte, ceci n’est donc pas envoyé avant que le serveur sache.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln lines were ordered before; a new order makes new links.</source>
      <translation>
        <numerusform>%Ln ligne a déjà été commandée ; une nouvelle commande donne de nouveaux liens.</numerusform>
        <numerusform>%Ln lignes ont déjà été commandées ; une nouvelle commande donne de nouveaux liens.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>R&amp;etour</translation>
    </message>
    <message>
      <source>&amp;Show what would be sent</source>
      <translation>&amp;Montrer ce qui serait envoyé</translation>
    </message>
    <message>
      <source>A limit of yours would be crossed: tick the box and give a reason, and this sends the order</source>
      <translation>Une de vos limites serait dépassée : cochez la case et donnez une raison, et ceci envoie la commande</translation>
    </message>
    <message>
      <source>Asks for the price of the same lines again; nothing is bought</source>
      <translation>Redemande le prix des mêmes lignes ; rien n’est acheté</translation>
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
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <source>Cost review</source>
      <translation>Vérification du coût</translation>
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
      <source>Lea&amp;ve out what I have</source>
      <translation>&amp;Laisser de côté ce que j’ai</translation>
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
      <source>Review a&amp;gain</source>
      <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
      <source>Review again</source>
      <translation>Vérifier à nouveau</translation>
    </message>
    <message>
      <source>Sends exactly what is listed above, once. This is the only button that spends money.</source>
      <translation>Envoie exactement ce qui est listé ci-dessus, une fois. C’est le seul bouton qui dépense de l’argent.</translation>
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
      <source>The price of “{analytic}” is not shown in a review: it may cost something.</source>
      <translation>Le prix de « {analytic} » n’est pas affiché dans une vérification : ce produit coûte peut-être quelque chose.</translation>
    </message>
    <message>
      <source>You have seen this price more than 15 minutes ago.</source>
      <translation>Vous avez vu ce prix il y a plus de 15 minutes.</translation>
    </message>
  </context>
  <context>
    <name>ReviewLines</name>
    <message>
      <source>About how big the image is before compression</source>
      <translation>Taille approximative de l’image avant compression</translation>
    </message>
    <message>
      <source>Acquisition {collect}</source>
      <translation>Acquisition {collect}</translation>
    </message>
    <message>
      <source>In order {order}, which is valid until {time} UTC: it need not be ordered again</source>
      <translation>Dans la commande {order}, valable jusqu’à {time} UTC : inutile de la commander à nouveau</translation>
    </message>
    <message>
      <source>It is in an order whose outcome is open; the server has to be asked first</source>
      <translation>Elle est dans une commande dont l’issue est ouverte ; il faut d’abord interroger le serveur</translation>
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
      <source>Size</source>
      <translation>Taille</translation>
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
      <source>You have ordered it before; ordering it again makes new links</source>
      <translation>Vous l’avez déjà commandée ; la commander à nouveau donne de nouveaux liens</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouverte</translation>
    </message>
    <message>
      <source>ordered</source>
      <translation>commandée</translation>
    </message>
    <message>
      <source>owned</source>
      <translation>détenue</translation>
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
      <translation>Un autre contrat redemande le prix ; choisir n’achète rien</translation>
    </message>
    <message>
      <source>Budget left</source>
      <translation>Budget restant</translation>
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
      <source>Paid by</source>
      <translation>Payé par</translation>
    </message>
    <message>
      <source>Spent this month</source>
      <translation>Dépensé ce mois-ci</translation>
    </message>
    <message>
      <source>Subtotal</source>
      <translation>Sous-total</translation>
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
        <numerusform>%Ln scène n’est pas entièrement calibrée : ne comparez pas ses décibels.</numerusform>
        <numerusform>%Ln scènes ne sont pas entièrement calibrées : ne comparez pas leurs décibels.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln scenes name no scale factor: amplitude is shown in place of decibels.</source>
      <translation>
        <numerusform>%Ln scène n’indique pas de facteur d’échelle : l’amplitude est montrée à la place des décibels.</numerusform>
        <numerusform>%Ln scènes n’indiquent pas de facteur d’échelle : l’amplitude est montrée à la place des décibels.</numerusform>
      </translation>
    </message>
    <message>
      <source>The notes of each layer say more.</source>
      <translation>Les notes de chaque couche en disent plus.</translation>
    </message>
    <message>
      <source>{scene} is not fully calibrated ({word}): do not compare its decibels with other scenes.</source>
      <translation>{scene} n’est pas entièrement calibrée ({word}) : ne comparez pas ses décibels avec d’autres scènes.</translation>
    </message>
    <message>
      <source>{scene} names no scale factor: amplitude is shown in place of decibels.</source>
      <translation>{scene} n’indique pas de facteur d’échelle : l’amplitude est montrée à la place des décibels.</translation>
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
    <name>SettleDialog</name>
    <message>
      <source>&amp;Settle</source>
      <translation>Éc&amp;laircir</translation>
    </message>
    <message>
      <source>I have looked into the Capella &amp;console or asked Capella's support</source>
      <translation>J’ai consulté la cons&amp;ole ou l’assistance de Capella</translation>
    </message>
    <message>
      <source>Id of the order: choose one of about the same time, or paste it from the console</source>
      <translation>Identifiant de la commande : choisissez-en une de la même heure environ, ou collez-le depuis la console</translation>
    </message>
    <message>
      <source>If it was placed after all, ordering the same scenes again may cost the price a second time.</source>
      <translation>Si elle a tout de même été passée, commander à nouveau les mêmes scènes peut coûter le prix une seconde fois.</translation>
    </message>
    <message>
      <source>It was &amp;not placed: its scenes may be ordered again</source>
      <translation>Elle &amp;n’a pas été passée : ses scènes peuvent être commandées à nouveau</translation>
    </message>
    <message>
      <source>It was &amp;placed, as this order:</source>
      <translation>Elle a été &amp;passée, sous cette commande :</translation>
    </message>
    <message>
      <source>Keeps your word in the spend log</source>
      <translation>Conserve votre parole dans le journal des dépenses</translation>
    </message>
    <message>
      <source>Leaves the order in doubt</source>
      <translation>Laisse la commande incertaine</translation>
    </message>
    <message>
      <source>Nothing was bought, as far as you know</source>
      <translation>Rien n’a été acheté, à votre connaissance</translation>
    </message>
    <message>
      <source>Sent at {time} UTC for {price}: {kinds}.</source>
      <translation>Envoyée le {time} UTC pour {price} : {kinds}.</translation>
    </message>
    <message>
      <source>Sent at {time} UTC: {kinds}.</source>
      <translation>Envoyée le {time} UTC : {kinds}.</translation>
    </message>
    <message>
      <source>Settle an order by hand</source>
      <translation>Éclaircir une commande à la main</translation>
    </message>
    <message>
      <source>Settle or cancel</source>
      <translation>Éclaircir ou annuler</translation>
    </message>
    <message>
      <source>The order exists: it is noted as placed, at the price that was seen</source>
      <translation>La commande existe : elle est notée comme passée, au prix affiché</translation>
    </message>
    <message>
      <source>The plugin cannot check what you say; your name and your word are kept in the log</source>
      <translation>L’extension ne peut pas vérifier ce que vous dites ; votre nom et votre parole sont conservés dans le journal</translation>
    </message>
  </context>
  <context>
    <name>SpendController</name>
    <message>
      <source>Exporting the spend log</source>
      <translation>Exportation du journal des dépenses</translation>
    </message>
    <message>
      <source>Reading the spend log</source>
      <translation>Lecture du journal des dépenses</translation>
    </message>
  </context>
  <context>
    <name>SpendLog</name>
    <message>
      <source>&amp;Export CSV...</source>
      <translation>&amp;Exporter en CSV...</translation>
    </message>
    <message>
      <source>All months</source>
      <translation>Tous les mois</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
      <source>Closes the log</source>
      <translation>Ferme le journal</translation>
    </message>
    <message>
      <source>Copy order id</source>
      <translation>Copier l’identifiant de la commande</translation>
    </message>
    <message>
      <source>Everything that was tried to be ordered with this account on this computer</source>
      <translation>Tout ce qu’on a tenté de commander avec ce compte sur cet ordinateur</translation>
    </message>
    <message>
      <source>Export or close</source>
      <translation>Exporter ou fermer</translation>
    </message>
    <message>
      <source>Export the spend log</source>
      <translation>Exporter le journal des dépenses</translation>
    </message>
    <message>
      <source>Filter the log</source>
      <translation>Filtrer le journal</translation>
    </message>
    <message>
      <source>Nothing was ordered with this account on this computer yet.</source>
      <translation>Rien n’a encore été commandé avec ce compte sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
      <source>Shows one calendar month (UTC), or all</source>
      <translation>Montre un mois civil (UTC), ou tous</translation>
    </message>
    <message>
      <source>Shows only entries that contain these words: scene, order, person, outcome</source>
      <translation>Montre seulement les entrées qui contiennent ces mots : scène, commande, personne, issue</translation>
    </message>
    <message>
      <source>Spend log</source>
      <translation>Journal des dépenses</translation>
    </message>
    <message>
      <source>The log was written to {path}</source>
      <translation>Le journal a été écrit dans {path}</translation>
    </message>
    <message>
      <source>What was placed or may have been placed, by the prices that were seen. Renewals are mostly free.</source>
      <translation>Ce qui a été passé ou l’a peut-être été, aux prix affichés. Les renouvellements sont le plus souvent gratuits.</translation>
    </message>
    <message>
      <source>Writes the entries that are shown to a file for a spreadsheet</source>
      <translation>Écrit les entrées affichées dans un fichier pour un tableur</translation>
    </message>
    <message>
      <source>capella_spending.csv</source>
      <translation>capella_depenses.csv</translation>
    </message>
    <message>
      <source>without a person {sum}</source>
      <translation>automatiquement {sum}</translation>
    </message>
    <message>
      <source>{month}: {sum}</source>
      <translation>{month} : {sum}</translation>
    </message>
    <message>
      <source>{spent} of {limit}</source>
      <translation>{spent} sur {limit}</translation>
    </message>
  </context>
  <context>
    <name>SpendModel</name>
    <message>
      <source>Counts as spent</source>
      <translation>Compte comme dépensé</translation>
    </message>
    <message>
      <source>Limits crossed</source>
      <translation>Limites dépassées</translation>
    </message>
    <message>
      <source>Nothing was spent</source>
      <translation>Rien n’a été dépensé</translation>
    </message>
    <message>
      <source>Order, contract</source>
      <translation>Commande, contrat</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Issue</translation>
    </message>
    <message>
      <source>Price seen</source>
      <translation>Prix affiché</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>When (UTC)</source>
      <translation>Quand (UTC)</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <source>being sent</source>
      <translation>en envoi</translation>
    </message>
    <message>
      <source>default contract</source>
      <translation>contrat par défaut</translation>
    </message>
    <message>
      <source>not placed</source>
      <translation>non passée</translation>
    </message>
    <message>
      <source>not sent</source>
      <translation>non envoyée</translation>
    </message>
    <message>
      <source>order</source>
      <translation>commande</translation>
    </message>
    <message>
      <source>placed</source>
      <translation>passée</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>refusée</translation>
    </message>
    <message>
      <source>renewal</source>
      <translation>renouvellement</translation>
    </message>
    <message>
      <source>task</source>
      <translation>tâche</translation>
    </message>
    <message>
      <source>uncertain</source>
      <translation>incertaine</translation>
    </message>
    <message>
      <source>without a person</source>
      <translation>automatique</translation>
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
      <translation>Renouveler les commandes &amp;expirées quand c’est gratuit</translation>
    </message>
    <message>
      <source>An order whose price is higher, or cannot be read, is sent only with your word and a reason</source>
      <translation>Une commande dont le prix est plus élevé, ou illisible, n’est envoyée qu’avec votre accord et une raison</translation>
    </message>
    <message>
      <source>Dr&amp;y run: send no order</source>
      <translation>S&amp;imulation : n’envoyer aucune commande</translation>
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
      <source>Links die about an hour after an order. A renewal is reviewed first, and sent without asking only when every line costs nothing.</source>
      <translation>Les liens expirent environ une heure après une commande. Un renouvellement est d’abord vérifié, et envoyé sans question seulement si chaque ligne ne coûte rien.</translation>
    </message>
    <message>
      <source>Months are calendar months in UTC; open orders count as spent.</source>
      <translation>Les mois sont des mois civils en UTC ; les commandes ouvertes comptent comme dépensées.</translation>
    </message>
    <message>
      <source>No &amp;month above (USD)</source>
      <translation>Aucun &amp;mois au-dessus de (USD)</translation>
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
      <source>Orders of one calendar month together; crossing it needs your word and a reason</source>
      <translation>Commandes d’un mois civil ensemble ; le dépasser demande votre accord et une raison</translation>
    </message>
    <message>
      <source>Orders that algorithms and automation send in one calendar month; this limit is never crossed</source>
      <translation>Commandes que les algorithmes et l’automatisation envoient en un mois civil ; cette limite n’est jamais dépassée</translation>
    </message>
    <message>
      <source>Renew expired orders where that is free</source>
      <translation>Renouveler les commandes expirées quand c’est gratuit</translation>
    </message>
    <message>
      <source>Shows what was ordered, at which price, and what each month has cost</source>
      <translation>Montre ce qui a été commandé, à quel prix, et ce que chaque mois a coûté</translation>
    </message>
    <message>
      <source>Spend lo&amp;g...</source>
      <translation>&amp;Journal des dépenses...</translation>
    </message>
    <message>
      <source>Spend log</source>
      <translation>Journal des dépenses</translation>
    </message>
    <message>
      <source>What this plugin may spend</source>
      <translation>Ce que cette extension peut dépenser</translation>
    </message>
    <message>
      <source>Without a &amp;person, no month above (USD)</source>
      <translation>Automati&amp;que : aucun mois au-dessus de (USD)</translation>
    </message>
  </context>
  <context>
    <name>StreamingOptions</name>
    <message>
      <source> MB</source>
      <translation> Mo</translation>
    </message>
    <message>
      <source>&amp;Keep what was seen on this machine</source>
      <translation>&amp;Garder sur cette machine ce qui a été vu</translation>
    </message>
    <message>
      <source>A&amp;t most</source>
      <translation>Au &amp;plus</translation>
    </message>
    <message>
      <source>At most, in MB</source>
      <translation>Au plus, en Mo</translation>
    </message>
    <message>
      <source>Averages pixels where the map is smaller than the image; each layer can be changed later</source>
      <translation>Moyenne les pixels là où la carte est plus petite que l’image ; chaque couche peut être changée plus tard</translation>
    </message>
    <message>
      <source>Being measured...</source>
      <translation>Mesure en cours...</translation>
    </message>
    <message>
      <source>Being removed...</source>
      <translation>Suppression en cours...</translation>
    </message>
    <message>
      <source>Cl&amp;ear</source>
      <translation>&amp;Vider</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Vider</translation>
    </message>
    <message>
      <source>Disk space for parts of images; what was not looked at for longest goes first</source>
      <translation>Espace disque pour des parties d’images ; ce qui n’a pas été regardé depuis le plus longtemps part en premier</translation>
    </message>
    <message>
      <source>How streamed images are shown, and what is kept of them</source>
      <translation>Comment les images diffusées sont montrées, et ce qui en est gardé</translation>
    </message>
    <message>
      <source>Keep what was seen on this machine</source>
      <translation>Garder sur cette machine ce qui a été vu</translation>
    </message>
    <message>
      <source>Kept now</source>
      <translation>Gardé maintenant</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <source>Parts of images that were on the map are not fetched again, and are there without a network</source>
      <translation>Les parties d’images qui étaient sur la carte ne sont pas téléchargées à nouveau, et sont là sans réseau</translation>
    </message>
    <message>
      <source>Removes every part of an image that is kept now</source>
      <translation>Supprime toutes les parties d’images gardées maintenant</translation>
    </message>
    <message>
      <source>Smooth speckle &amp;on small maps</source>
      <translation>Lisser le c&amp;hatoiement sur les petites cartes</translation>
    </message>
    <message>
      <source>Smooth speckle on small maps</source>
      <translation>Lisser le chatoiement sur les petites cartes</translation>
    </message>
    <message>
      <source>Streaming</source>
      <translation>Diffusion</translation>
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
    <name>TransferDetails</name>
    <message>
      <source>Files of the selected download</source>
      <translation>Fichiers du téléchargement sélectionné</translation>
    </message>
    <message>
      <source>Files of the selected download, and what each was held against</source>
      <translation>Fichiers du téléchargement sélectionné, et ce à quoi chacun a été comparé</translation>
    </message>
    <message>
      <source>Folder of the download</source>
      <translation>Dossier du téléchargement</translation>
    </message>
    <message>
      <source>Into {folder}</source>
      <translation>Dans {folder}</translation>
    </message>
    <message>
      <source>Into {folder}, {free} free</source>
      <translation>Dans {folder}, {free} libres</translation>
    </message>
  </context>
  <context>
    <name>Transfers</name>
    <message>
      <source>All done: {files}</source>
      <translation>Tout est terminé : {files}</translation>
    </message>
    <message>
      <source>Another download is fetching this file</source>
      <translation>Un autre téléchargement récupère ce fichier</translation>
    </message>
    <message>
      <source>Another window of QGIS is working on it</source>
      <translation>Une autre fenêtre de QGIS s’en occupe</translation>
    </message>
    <message>
      <source>Asking for the links</source>
      <translation>Demande des liens</translation>
    </message>
    <message>
      <source>Complete by its size; Capella delivered no digest of it.</source>
      <translation>Complet d’après sa taille ; Capella n’a pas livré son empreinte.</translation>
    </message>
    <message>
      <source>Complete: its sha256 is the one that Capella delivered.</source>
      <translation>Complet : son sha256 est celui que Capella a livré.</translation>
    </message>
    <message>
      <source>Downloads are paused</source>
      <translation>Les téléchargements sont en pause</translation>
    </message>
    <message>
      <source>Goes on as soon as {account} is connected</source>
      <translation>Reprend dès que {account} est connecté</translation>
    </message>
    <message>
      <source>It is a link to a text, no file of the product.</source>
      <translation>C’est un lien vers un texte, pas un fichier du produit.</translation>
    </message>
    <message>
      <source>It is fetched when its turn comes.</source>
      <translation>Il sera téléchargé quand son tour viendra.</translation>
    </message>
    <message>
      <source>It is the same file as another scene's, fetched once.</source>
      <translation>C’est le même fichier que pour une autre scène, téléchargé une seule fois.</translation>
    </message>
    <message>
      <source>It lies on the disk already, complete.</source>
      <translation>Il est déjà sur le disque, complet.</translation>
    </message>
    <message>
      <source>It was not chosen.</source>
      <translation>Il n’a pas été choisi.</translation>
    </message>
    <message>
      <source>The connection broke; tried again by itself</source>
      <translation>La connexion a été coupée ; nouvel essai automatique</translation>
    </message>
    <message>
      <source>The links ran out; the order is being renewed</source>
      <translation>Les liens ont expiré ; la commande est renouvelée</translation>
    </message>
    <message>
      <source>The store asked for a pause</source>
      <translation>Le stockage a demandé une pause</translation>
    </message>
    <message>
      <source>Tried again by itself: {sentence}</source>
      <translation>Nouvel essai automatique : {sentence}</translation>
    </message>
    <message>
      <source>digest</source>
      <translation>empreinte</translation>
    </message>
    <message>
      <source>done</source>
      <translation>terminé</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>expiré</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échec</translation>
    </message>
    <message>
      <source>here</source>
      <translation>déjà là</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>omis</translation>
    </message>
    <message>
      <source>no file</source>
      <translation>sans fichier</translation>
    </message>
    <message>
      <source>nothing to fetch</source>
      <translation>rien à télécharger</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>preparing</source>
      <translation>préparation</translation>
    </message>
    <message>
      <source>running</source>
      <translation>en cours</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>scène</translation>
    </message>
    <message>
      <source>shared</source>
      <translation>commun</translation>
    </message>
    <message>
      <source>size</source>
      <translation>taille</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation>arrêt</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <source>{count} by size alone</source>
      <translation>{count} d’après la taille seule</translation>
    </message>
    <message>
      <source>{count} expired</source>
      <translation>{count} à renouveler</translation>
    </message>
    <message>
      <source>{count} failed</source>
      <translation>{count} en échec</translation>
    </message>
    <message>
      <source>{count} here already</source>
      <translation>{count} déjà là</translation>
    </message>
    <message>
      <source>{count} not chosen</source>
      <translation>{count} hors sélection</translation>
    </message>
    <message>
      <source>{count} paused</source>
      <translation>{count} en pause</translation>
    </message>
    <message>
      <source>{count} shared</source>
      <translation>{count} en commun</translation>
    </message>
    <message>
      <source>{count} verified by digest</source>
      <translation>{count} d’après l’empreinte</translation>
    </message>
    <message>
      <source>{count} waiting</source>
      <translation>{count} en attente</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
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
      <translation>encore {time}</translation>
    </message>
  </context>
  <context>
    <name>TransfersStrip</name>
    <message>
      <source>&amp;Downloads</source>
      <translation>Téléchar&amp;gements</translation>
    </message>
    <message>
      <source>Continue all downloads that are paused</source>
      <translation>Reprendre tous les téléchargements en pause</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <source>Pause all downloads</source>
      <translation>Mettre tous les téléchargements en pause</translation>
    </message>
    <message>
      <source>Progress of all downloads</source>
      <translation>Progression de tous les téléchargements</translation>
    </message>
    <message>
      <source>Shows the queue of downloads, and brings back the page before (Alt+5)</source>
      <translation>Montre la file des téléchargements, et ramène la page précédente (Alt+5)</translation>
    </message>
    <message>
      <source>State of all downloads</source>
      <translation>État de tous les téléchargements</translation>
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
