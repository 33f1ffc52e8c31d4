create table complaint.gist_word (
    word        text primary key check (word = lower(word)),
    kind        text not null check (kind in ('SHORT', 'STOP', 'COMMON', 'SAME', 'PLACE')),
    stands_for  text not null,
    weight      numeric(3, 2) not null check (weight between 0 and 1),
    source      text not null
);
comment on table complaint.gist_word is 'reference: what the house knows of words when it compares cases: short and spoken forms (SHORT), words that say nothing (STOP) or little (COMMON), words that say the same (SAME), kinds of places (PLACE)';
comment on column complaint.gist_word.stands_for is 'the word that it is read as';
comment on column complaint.gist_word.weight is 'how much it tells of a matter: things 1, what is wrong with them less, what follows and what is wished least';

insert into complaint.gist_word (word, kind, stands_for, weight, source)
select distinct on (word) word, kind, stands_for, weight, 'own list'
  from (
    select replace(split_part(pair, '=', 1), '_', ' ') as word, 'SHORT' as kind, replace(split_part(pair, '=', 2), '_', ' ') as stands_for, 0 as weight, 1 as place
      from unnest(regexp_split_to_array(trim($words$
        jl=jalan jln=jalan jlan=jalan jlnan=jalan jalanan=jalan dpn=depan dpan=depan blkg=belakang blkng=belakang dkt=dekat deket=dekat
        sblh=sebelah sblah=sebelah smping=samping tgh=tengah tngah=tengah ats=atas bwh=bawah sktr=sekitar skitar=sekitar psr=pasar pasr=pasar psar=pasar
        trmnl=terminal stsn=stasiun jmbtn=jembatan jmbatan=jembatan spg=simpang smpg=simpang simpg=simpang prapatan=perempatan prempatan=perempatan
        pkm=puskesmas puskes=puskesmas pusk=puskesmas rs=rsud rsu=rsud ktr=kantor kntor=kantor kntr=kantor kel=kelurahan lurah=kelurahan
        kec=kecamatan camat=kecamatan kcamatan=kecamatan ds=desa dsn=dusun kp=kampung kpg=kampung kmpg=kampung kmpung=kampung perum=perumahan komplek=perumahan
        kompleks=perumahan prumahan=perumahan gg=gang sd=sdn smp=smpn sma=sman capil=disdukcapil dukcapil=disdukcapil camt=kecamatan
        sekolah_dasar=sdn sdn_negeri=sdn smpn_negeri=smpn sman_negeri=sman jalan_raya=jalan kantor_kelurahan=kelurahan kantor_kecamatan=kecamatan kantor_desa=desa kantor_disdukcapil=disdukcapil dinas_disdukcapil=disdukcapil rumah_sakit=rsud perumahan_perumahan=perumahan
        kamar_kecil=toilet kamar_mandi=toilet lampu_merah=bangjo lampu_lalu=bangjo lampu_bangjo=bangjo traffic_light=bangjo kartu_keluarga=kk kaki_lima=pkl kartu_tanda=ktp ruang_tunggu=ruangtunggu tempat_tunggu=ruangtunggu kursi_tunggu=ruangtunggu kursi_roda=kursiroda pilih_kasih=pilihkasih surat_izin=izin akta_kelahiran=akta akta_lahir=akta air_bersih=pdam air_hujan=banjir air_keran=pdam air_ledeng=pdam bolak_balik=bolakbalik
        yg=yang yng=yang dgn=dengan dg=dengan dngn=dengan tdk=tidak tak=tidak gak=tidak ga=tidak gk=tidak g=tidak nggak=tidak ngga=tidak enggak=tidak engga=tidak ndak=tidak kagak=tidak tida=tidak
        sdh=sudah udah=sudah udh=sudah dah=sudah sdah=sudah blm=belum blom=belum belom=belum blum=belum bnyk=banyak byk=banyak bnyak=banyak
        smpe=sampai sampe=sampai ampe=sampai smp2=sampai klo=kalau kalo=kalau kl=kalau klu=kalau klau=kalau mlm=malam malem=malam mlam=malam pg=pagi siank=siang syang=siang
        sgr=segera sgra=segera sgera=segera sgt=sangat bgt=sangat banget=sangat bngt=sangat skali=sekali tlg=tolong tlong=tolong tulung=tolong mhn=mohon mohn=mohon moon=mohon mnta=minta minta2=minta mintak=minta hrp=harap
        utk=untuk utuk=untuk bwt=buat krn=karena krna=karena karna=karena dr=dari dri=dari sy=saya sya=saya gw=saya gue=saya gua=saya aku=saya ak=saya
        bpk=bapak pak=bapak bu=ibu org=orang orng=orang wrga=warga wrg=warga tiep=tiap stp=setiap stiap=setiap sklh=sekolah skolah=sekolah skul=sekolah rmh=rumah umah=rumah
        kmrn=kemarin kmren=kemarin kmaren=kemarin kemaren=kemarin skrg=sekarang skrng=sekarang skrang=sekarang bln=bulan mgg=minggu mnggu=minggu mggu=minggu thn=tahun jm=jam hr=hari hri=hari
        lg=lagi jg=juga jga=juga tp=tapi tpi=tapi bs=bisa bsa=bisa iso=bisa ad=ada cm=cuma cuman=cuma trs=terus trus=terus tmpt=tempat tmpat=tempat
        ptgs=petugas ptugas=petugas pgwai=pegawai pegwe=pegawai pgw=pegawai dktr=dokter dkter=dokter obt=obat krtu=kartu klrga=keluarga klg=keluarga kluarga=keluarga
        pdhl=padahal pdahal=padahal lgsg=langsung lsg=langsung lngsng=langsung dlm=dalam dalem=dalam spt=seperti sprti=seperti kyk=seperti kayak=seperti kaya=seperti tnp=tanpa tnpa=tanpa
        duit=uang uank=uang doku=uang knp=kenapa knpa=kenapa gmn=bagaimana gimana=bagaimana gmna=bagaimana dmn=dimana dmna=dimana kpn=kapan brp=berapa brpa=berapa
        tgl=tanggal no=nomor nmr=nomor hp=telepon tlp=telepon telp=telepon ank=anak anak2=anak msh=masih msih=masih mau=ingin pgn=ingin pengen=ingin
        dah=sudah lmpu=lampu lampunya=lampu lmp=lampu smpah=sampah smph=sampah lobang=lubang lbg=lubang lbang=lubang lubg=lubang bnjir=banjir bjir=banjir aer=air ayer=air got2=got
        metong=mati mti=mati idup=hidup peteng=gelap glap=gelap rsk=rusak rusk=rusak ancur=hancur ancor=hancur jlek=jelek numpuk=menumpuk kesumbat=tersumbat trsumbat=tersumbat ngalir=mengalir
        ngurus=mengurus ngantri=antre ngantre=antre antri=antre antrian=antrean nunggu=menunggu nungguin=menunggu bikin=membuat benerin=perbaiki dibenerin=diperbaiki benahin=perbaiki perbaikin=perbaiki nyala=menyala
        mntr=motor mtr=motor mbl=mobil kndraan=kendaraan kend=kendaraan jkt=jakarta kab=kabupaten prov=provinsi pmkab=pemkab nyebrang=menyeberang
      $words$, E' \n'), '\s+')) as pair
    union all
    select word, 'STOP', word, 0, 2
      from unnest(regexp_split_to_array(trim($words$
        yang dan atau di ke dari pada untuk dengan tanpa dalam oleh sebagai karena sehingga supaya agar bahwa jika kalau apabila bila ketika saat waktu sejak sampai hingga selama setelah sebelum sesudah lalu kemudian
        ini itu tersebut begini begitu sini situ sana saya kami kita anda dia mereka ia beliau kalian kamu ada adalah ialah merupakan menjadi jadi akan sedang telah sudah belum masih pernah sering kadang selalu terus tetap
        tidak bukan jangan tanpa bisa dapat boleh harus mesti perlu ingin hendak juga pun saja hanya cuma lagi sangat sekali amat terlalu paling lebih kurang agak cukup makin semakin sekitar hampir banyak sedikit semua setiap tiap seluruh beberapa para
        tapi tetapi namun padahal walau walaupun meski meskipun sedangkan apa siapa kapan dimana mana bagaimana kenapa mengapa berapa apakah nya lah kah dong sih deh kok nih tuh ya yah kan loh lho si sang
        mohon tolong minta harap semoga segera cepat cepetan secepatnya ditindaklanjuti tindak tindaklanjut lanjut bantu dibantu bantuannya terima kasih makasih terimakasih trims assalamualaikum wr wb selamat pagi siang sore malam bapak ibu ibu-ibu bapak-bapak saudara yth
        ditangani menangani penanganan perhatian diperhatikan memperhatikan perhatikan depan belakang dekat sebelah samping tengah atas bawah seberang antara arah dekatnya sepanjang sisi pinggir tepi ujung bagian daerah wilayah lokasi tempat
        kemarin sekarang besok lusa tadi nanti tahun bulan hari jam menit tanggal sehari seminggu sebulan setahun mingguan bulanan harian berhari berminggu berbulan satu dua tiga empat lima enam tujuh delapan sembilan sepuluh puluh ratus ribu juta pertama kedua ketiga
        orang warga masyarakat penduduk pemerintah pemkab pemkot pemda pihak dinas instansi kepala bagian anak seperti misalnya contohnya antara lain yaitu yakni tentang mengenai terkait soal masalah hal laporan lapor melaporkan melapor keluhan mengeluh aduan mengadu
        kabupaten kota provinsi indonesia raya utama umum setempat sendiri bersama nomor via telepon katanya kata bilang bilangnya ternyata memang justru malah bahkan apalagi langsung kembali lama baru punya tahu lihat kelihatan melihat terlihat
        the of is in at and
      $words$, E' \n'), '\s+')) as word
    union all
    select word, 'COMMON', word, 0, 3
      from unnest(regexp_split_to_array(trim($words$
        senin selasa rabu kamis jumat sabtu minggu ahad legi pahing pon wage kliwon lama baru besar kecil tua muda indah jaya makmur sejahtera timur barat utara selatan pusat induk sentral atas bawah
        bagus baik benar kali rumah keluar masuk datang pergi pulang duduk berdiri pakai dipakai memakai kasih dikasih diberi memberi buka dibuka ambil diambil kena kerja jalanin coba mencoba sia cara pintu hujan kejelasan kepastian penjelasan
        negeri swasta nasional merdeka harapan
      $words$, E' \n'), '\s+')) as word
    union all
    select word, 'PLACE', stands_for, weight, 0
      from (values
        (0, 'pasar', 'pasar plasa mal mall pertokoan'), (0.4, 'terminal', 'terminal'), (0, 'stasiun', 'stasiun'), (0.6, 'halte', 'halte'), (0, 'pelabuhan', 'pelabuhan dermaga'),
        (0, 'sekolah', 'sekolah madrasah tk paud pesantren kampus universitas'), (0, 'sdn', 'sdn min'), (0, 'smpn', 'smpn mtsn mts'), (0, 'sman', 'sman man smkn smk'),
        (0, 'puskesmas', 'puskesmas pustu posyandu klinik'), (0, 'rumahsakit', 'rsud rsu rsia'), (0, 'kantor', 'kantor samsat disdukcapil mpp'),
        (0, 'kecamatan', 'kecamatan'), (0, 'kelurahan', 'kelurahan'), (0, 'desa', 'desa'), (0, 'kampung', 'kampung dukuh'), (0, 'dusun', 'dusun'), (0, 'perumahan', 'perumahan griya rusun'), (0, 'blok', 'blok'),
        (0.6, 'jalan', 'jalan'), (0, 'gang', 'gang'), (0, 'simpang', 'simpang perempatan persimpangan'), (0, 'pertigaan', 'pertigaan'), (0, 'bundaran', 'bundaran'), (1, 'jembatan', 'jembatan'), (0.6, 'sungai', 'sungai kali bendungan'),
        (0.6, 'taman', 'taman alun alun-alun lapangan gor stadion'), (0, 'masjid', 'masjid musala mushola musholla gereja pura vihara'), (0, 'rt', 'rt'), (0, 'rw', 'rw'), (0, 'km', 'km'), (0, 'pantai', 'pantai'), (0, 'loket', 'loket')
      ) as kinds (weight, stands_for, words), unnest(string_to_array(words, ' ')) as word
    union all
    select word, 'SAME', meaning, weight, 4
      from (values
        -- Things.
        (0.6, 'jalan', 'aspal ruas pengaspalan jalanan'), (1.0, 'lampu', 'lampu pju penerangan lampunya'), (1.0, 'lalulintas', 'bangjo traffic apill lalu-lintas lalin lintas'),
        (1.0, 'sampah', 'sampah tps pembuangan'), (1.0, 'selokan', 'got selokan drainase saluran parit gorong kanal'), (1.0, 'pohon', 'pohon dahan ranting'),
        (1.0, 'toilet', 'toilet wc kakus jamban kloset urinoir'), (1.0, 'tunggu', 'ruangtunggu'), (0.3, 'menunggu', 'tunggu menunggu penantian'), (0.8, 'kursi', 'kursi bangku'), (1.0, 'antre', 'antrean antre giliran dipanggil panggil panggilan'),
        (1.0, 'dokter', 'dokter dokternya'), (0.9, 'perawat', 'perawat bidan'), (1.0, 'obat', 'obat apotek resep'), (1.0, 'ktp', 'ktp e-ktp ktpel elektronik blangko'), (1.0, 'akta', 'akta akte kelahiran'),
        (1.0, 'kk', 'kk'), (1.0, 'kia', 'kia'), (1.0, 'pungli', 'pungli pungutan memungut dipungut suap sogok menyogok amplop rokok pelicin calo'),
        (0.6, 'uang', 'uang biaya bayar membayar dibayar iuran tarif ongkos sumbangan pembayaran gratis kuitansi karcis'), (1.0, 'parkir', 'parkir jukir parkiran'), (0.5, 'petugas', 'petugas pegawai staf staff asn pns oknum karyawan honorer resepsionis aparatur satpam'),
        (1.0, 'air', 'pdam ledeng pam air'), (1.0, 'pipa', 'pipa meteran'), (1.0, 'jembatan', 'titian'), (1.0, 'difabel', 'difabel disabilitas ramp tongkat lansia tunanetra kursiroda'),
        (1.0, 'aplikasi', 'aplikasi website situs web online daring server sistem laman login unggah upload app'), (1.0, 'atap', 'atap plafon genteng langit'), (0.9, 'kelas', 'kelas ruangkelas'), (1.0, 'buku', 'buku lks seragam komite'),
        (1.0, 'banjir', 'banjir genangan tergenang kebanjiran rob surut selutut lutut meluap luapan'), (1.0, 'pedagang', 'pkl pedagang liar lapak gerobak asongan jualan berjualan dagang'), (1.0, 'bansos', 'bansos pkh blt sembako bpnt bantuan penerima raskin'),
        (1.0, 'polusi', 'polusi asap pembakaran membakar dibakar pabrik limbah pencemaran tercemar mencemari napas'), (0.7, 'bau', 'bau menyengat busuk amis'), (1.0, 'listrik', 'listrik pln kabel trafo tiang'),
        (1.0, 'internet', 'internet wifi sinyal jaringan'), (1.0, 'angkot', 'angkot bus angkutan bis trayek ojek'), (1.0, 'trotoar', 'trotoar pedestrian'), (1.0, 'izin', 'izin perizinan imb pbg nib siup'),
        (1.0, 'pajak', 'pajak pbb samsat bphtb'), (1.0, 'tanah', 'tanah sertifikat prona ptsl'), (1.0, 'bpjs', 'bpjs jkn kis rujukan'), (1.0, 'ambulans', 'ambulans ambulan ambulance'), (1.0, 'vaksin', 'vaksin imunisasi vaksinasi'),
        (1.0, 'anjing', 'anjing kucing monyet ternak sapi kambing'), (1.0, 'nyamuk', 'nyamuk fogging dbd demam'), (1.0, 'bising', 'bising berisik karaoke sound kebisingan'), (1.0, 'judi', 'judi sabung togel'), (1.0, 'miras', 'miras mabuk minuman'),
        (1.0, 'begal', 'begal maling pencurian jambret rampok tawuran'), (1.0, 'bangunan', 'bangunan gedung'), (1.0, 'makam', 'makam kuburan pemakaman tpu'), (1.0, 'pupuk', 'pupuk bibit'), (1.0, 'elpiji', 'elpiji lpg gas melon'), (1.0, 'bbm', 'bbm solar pertalite bensin spbu'),
        (1.0, 'irigasi', 'irigasi sawah pengairan'), (1.0, 'longsor', 'longsor tebing talud'), (1.0, 'tambang', 'tambang galian'), (1.0, 'reklame', 'reklame baliho spanduk'), (1.0, 'ppdb', 'ppdb zonasi'), (1.0, 'guru', 'guru murid siswa'),
        (1.0, 'truk', 'truk tronton dump'), (0.9, 'rambu', 'rambu marka zebra penyeberangan'), (1.0, 'nikah', 'nikah kua pernikahan'), (1.0, 'ac', 'kipas pendingin ac panas sumpek pengap'), (1.0, 'lift', 'lift eskalator'), (0.8, 'macet', 'macet kemacetan semrawut tersendat'),
        (1.0, 'paspor', 'paspor imigrasi'), (1.0, 'skck', 'skck'), (1.0, 'pasien', 'pasien rawat berobat'),
        -- What is wrong with them.
        (0.6, 'lubang', 'lubang berlubang bolong bopeng ambles amblas growong'), (0.5, 'rusak', 'rusak kerusakan hancur jebol pecah patah parah jelek lapuk keropos retak'), (0.6, 'mati', 'mati padam menyala hidup nyalakan dinyalakan'), (0.5, 'gelap', 'gelap gulita'),
        (0.6, 'tumpuk', 'menumpuk tumpukan bertumpuk menggunung numpuk berserakan meluber'), (0.5, 'angkut', 'diangkut angkut pengangkutan mengangkut'), (0.6, 'mampet', 'mampet tersumbat buntu sumbat penuh lumpur mengalir alir aliran sumbatan'),
        (0.6, 'tumbang', 'tumbang roboh ambruk rubuh miring runtuh'), (0.6, 'kotor', 'kotor jorok kumuh dekil'), (0.5, 'lambat', 'lambat lelet lemot berjam molor tertunda ditunda terlambat terbit diterbitkan bolakbalik'),
        (0.6, 'habis', 'habis kosong tersedia stok persediaan ketersediaan langka'), (0.6, 'kasar', 'kasar judes membentak bentak sopan ketus galak marah jutek arogan ramah'), (0.6, 'bolos', 'bolos nongkrong main gim game dinas absen'),
        (0.6, 'keruh', 'keruh berlumpur'), (0.5, 'bocor', 'bocor rembes kebocoran'), (0.6, 'error', 'error eror gagal lemot'), (0.5, 'mahal', 'mahal naik kemahalan'), (0.6, 'sasaran', 'sasaran pilihkasih dicoret'), (0.5, 'sempit', 'sempit sesak'),
        (0.5, 'curam', 'curam terjal licin'), (0.6, 'putus', 'putus hilang'),
        -- What follows, and what is wished.
        (0.2, 'bahaya', 'bahaya membahayakan berbahaya rawan celaka kecelakaan jatuh terjatuh terperosok korban'), (0.15, 'baik', 'perbaiki perbaikan diperbaiki memperbaiki dibetulkan betulkan dibenahi benahi renovasi direnovasi ditambal tambal diganti ganti dibangun diaspal'),
        (0.15, 'bersih', 'bersih dibersihkan bersihkan kebersihan dikeruk'), (0.15, 'tertib', 'ditertibkan tertibkan tertib ditindak tindak sanksi ditegur tegur teguran diperiksa periksa diawasi awasi dicek cek ditinjau tinjau'),
        (0.15, 'tambah', 'tambah ditambah disediakan sediakan dipasang pasang dibuatkan'), (0.2, 'ganggu', 'mengganggu ganggu terganggu resah meresahkan takut'), (0.35, 'layanan', 'layanan pelayanan melayani dilayani'), (0.2, 'kendaraan', 'kendaraan motor mobil pengendara pengguna'),
        (0.2, 'urus', 'mengurus pengurusan urus pembuatan membuat buat cetak mencetak berkas daftar pendaftaran')
      ) as groups (weight, meaning, words), unnest(string_to_array(words, ' ')) as word
  ) as rows
 where word <> ''
 order by word, place;

create table complaint.gist_rule (
    version      text primary key,
    valid_from   date not null unique,
    metres       int not null check (metres > 0),
    days         int not null check (days > 0),
    words        numeric(3, 2) not null check (words between 0 and 1),
    place        numeric(3, 2) not null check (place between 0 and 1),
    category     numeric(3, 2) not null check (category between 0 and 1),
    trigrams     numeric(3, 2) not null check (trigrams between 0 and 1),
    least_common numeric(3, 2) not null check (least_common between 0 and 1),
    least_words  numeric(3, 2) not null check (least_words between 0 and 1),
    least_place  numeric(3, 2) not null check (least_place between 0 and 1),
    shown        numeric(3, 2) not null check (shown between 0 and 1),
    source       text not null,
    check (words + place + category = 1)
);
comment on table complaint.gist_rule is 'reference: when two cases are worth the question whether they are one; the newest version holds';
comment on column complaint.gist_rule.metres is 'positions at most so far apart are one place';
comment on column complaint.gist_rule.days is 'cases further apart are not compared';
comment on column complaint.gist_rule.words is 'share of the score; place and category are the others';
comment on column complaint.gist_rule.trigrams is 'share of the words’ part for letters in a row';
comment on column complaint.gist_rule.least_common is 'so much at least, by the weights of words, must be said by both';
comment on column complaint.gist_rule.least_words is 'under so much in common the matter is another one, wherever it is';
comment on column complaint.gist_rule.least_place is 'under so much in common the place is another one, whatever is said';
comment on column complaint.gist_rule.shown is 'from this score on a person is asked';

insert into complaint.gist_rule values
    ('2026-1', date '2026-01-01', 300, 30, 0.50, 0.40, 0.10, 0.20, 0.60, 0.20, 0.50, 0.42,
     'product: metres and days as in the practice of other desks; shares and limits chosen with the pairs that bin/pendopo bench duplicates makes of the seeds 1 and 2');

create table complaint.gist (
    organisation_id  uuid not null,
    complaint_id     uuid not null,
    rules            text not null references complaint.gist_rule (version),
    day              date not null,
    keys             int[] not null,
    words            text[] not null,
    names            text[] not null,
    kinds            text[] not null,
    primary key (organisation_id, complaint_id),
    foreign key (organisation_id, complaint_id) references complaint.complaint (organisation_id, id)
);
comment on table complaint.gist is 'growing: what the public text of each public case is about, for finding those that are like a new one; made from what everybody may read and from nothing else';
comment on column complaint.gist.rules is 'those that it was made by; under newer ones it is made anew';
comment on column complaint.gist.day is 'on which the case was received';
comment on column complaint.gist.keys is 'a number for each word of the matter together with each name of a place';
create index on complaint.gist using gin (keys) with (fastupdate = off);
create index on complaint.gist (organisation_id, day);
