-- Written by the makers of Pendopo from everyday use, in messages and at counters: Indonesian as it is
-- spoken and typed, with common Javanese and Sundanese words. No word list of others was taken over.
-- A house may add words of its own region to these tables.

create table catalogue.spelling (
    word     text primary key,
    written  text not null
);
comment on table catalogue.spelling is 'reference: short forms of messages and frequent spellings, and how they are written';
comment on column catalogue.spelling.written is 'takes the place of the word before anything else is looked up';

insert into catalogue.spelling (word, written)
select unnest(string_to_array(words, ' ')), written
  from (values
    -- no
    ('tidak', 'ga gak gk nggak enggak engga ngga kagak kaga ndak nda tdk tak ora mboten henteu'),
    ('tidak bisa', 'gabisa gakbisa tdkbisa'), ('tidak ada', 'gada gaada gakada'), ('tidak punya', 'gapunya'),
    ('tidak mampu', 'gamampu'), ('tidak aktif', 'gaaktif'),
    -- small words
    ('yang', 'yg'), ('dengan', 'dgn'), ('untuk', 'utk'), ('bisa', 'bs bsa'), ('harus', 'hrs kudu'), ('mesti', 'mst'),
    ('bagaimana', 'bgmn gmn gmna gimana piye kumaha pripun'), ('berapa', 'brp brapa piro sabaraha'), ('ke mana', 'kmn kemana'),
    ('di mana', 'dmn dmana dimana'), ('kapan', 'kpn'), ('juga', 'jg jga'), ('jangan', 'jgn'), ('jadi', 'jd jdi'),
    ('karena', 'krn krna karna'), ('kalau', 'klo kl kalo klu'), ('belum', 'blm belom blom durung'),
    ('sudah', 'udh udah dah sdh uwis wis'), ('tapi', 'tp tpi'), ('terus', 'trus trs'), ('lagi', 'lg lgi'), ('sama', 'sm ama'),
    ('dari', 'dr dri'), ('pada', 'pd'), ('saya', 'sy sya aq gw gue gua abdi kulo kula'), ('mau', 'mo arep mw'),
    ('ingin', 'pgn pengen pingin kpgn hoyong'), ('bukan', 'bkn'), ('orang', 'org wong urang'), ('teman', 'tmn temen'),
    ('banget', 'bgt'), ('sekarang', 'skrg skr saiki ayeuna'), ('tanggal', 'tgl'), ('bulan', 'bln wulan'), ('tahun', 'thn th taon taun'),
    ('hari', 'hr hri'), ('malam', 'mlm malem'), ('sebelum', 'sblm'), ('setelah', 'stlh'), ('habis', 'abis'),
    ('seperti', 'spt kyk kayak'), ('dapat', 'dpt dapet entuk meunang'), ('tolong', 'tlg tulung plis pls'), ('mohon', 'mhn'),
    ('tanya', 'nanya tny tanyak takon'), ('telepon', 'telpon tlp telp telfon nelpon tlpn'), ('hp', 'hape handphone hendpon'),
    -- people
    ('bapak', 'bpk bp bokap babe papa papah ayah'), ('ibu', 'nyokap emak mak mamah mama simbok mbok bunda'),
    ('saudara', 'sdr sodara'), ('adik', 'adek ade'), ('anak', 'ank anakku anake arek'), ('orang tua', 'ortu wongtua'),
    ('meninggal', 'almarhum almarhumah alm almh mninggal meninggl'), ('warga', 'wrg'), ('keluarga', 'klrga kluarga kaluarga'),
    -- places
    ('jalan', 'jln jl'), ('rumah', 'rmh omah griya imah'), ('kecamatan', 'kec'), ('kabupaten', 'kab'), ('kelurahan', 'kel'),
    ('jakarta', 'jkt jkrt'), ('surabaya', 'sby'), ('bandung', 'bdg'), ('yogyakarta', 'jogja yogya'), ('semarang', 'smg'),
    ('kantor', 'ktr kntr'), ('rumah sakit', 'rs rmhsakit'), ('puskesmas', 'puskes pkm puskesmes'),
    -- papers
    ('surat', 'srt srat serat'), ('surat keterangan', 'suket sket skt'), ('sertifikat', 'srtfkt sertipikat sertif'),
    ('fotokopi', 'fc potokopi fotocopy'), ('akta', 'akte'), ('ktp', 'ektp ktpel ktpe'), ('izin', 'ijin idzin'),
    ('perizinan', 'perijinan'), ('ijazah', 'ijasah ijazh ijasa ijajah'), ('kuitansi', 'kwitansi'), ('paspor', 'pasport'),
    ('rapor', 'rapot raport'), ('kartu', 'krtu'),
    -- doing
    ('buat', 'bwt bikin bkin gawe damel nyieun mbuat'), ('bayar', 'byr mbayar mayar'), ('cara', 'cr crnya carane'),
    ('lapor', 'lpr'), ('daftar', 'dftr ndaftar daptar'), ('pindah', 'pndh ngalih'), ('pakai', 'pake pk'), ('ganti', 'gnti ngganti'),
    ('perpanjang', 'prpnjg perpanjg'), ('ubah', 'rubah robah'), ('urus', 'ngurus ngurusi ngurusin'),
    -- spellings
    ('apotek', 'apotik'), ('ambulans', 'ambulan ambulance ambulanc'), ('praktik', 'praktek'), ('jadwal', 'jadual'),
    ('aktif', 'aktip aktiv'), ('nonaktif', 'nonaktip'), ('sekolah', 'skul sekul skolah sklh sakola'), ('negeri', 'negri'),
    ('dokter', 'dktr'), ('katering', 'catering ketring'), ('napas', 'nafas'), ('utang', 'hutang'),
    ('legalisir', 'legalisasi'), ('nikahan', 'mantenan kawinan')
  ) as s (written, words);

insert into catalogue.stop_word (word)
select unnest(string_to_array(
    'tidak belum mana banget terus sama sebelum setelah habis seperti dapat kasih sekarang pagi orang teman saudara tapi '
    'jangan bukan kok sih nih tuh deh loh lho kan nah yah min admin kak gan bang mas mbak teh kang neng halo hai permisi '
    'assalamualaikum selamat siang sore makasih terima thx info biar padahal katanya kata bilang gitu gini begini begitu '
    'banyak semua tiap setiap cuma hanya masih pernah cepat syarat syaratnya persyaratan dokumen berkas bawa butuh kena '
    'soal perihal mengenai prosedur langkah alur ikut maksud tahu tau kenapa knp ngapain sampai tadi kemarin nanti hari '
    'kayaknya mungkin lalu kemudian para si sang oh eh wah aduh mengajukan pengajuan proses lihat boleh el bantu '
    'is where what do get need want can please with from at on', ' '))
    on conflict do nothing;

alter table catalogue.synonym add column closeness real not null default 1
    check (closeness > 0 and closeness <= 1);
comment on column catalogue.synonym.word is 'a word, or up to three that belong together, as they are written';
comment on column catalogue.synonym.closeness is '1 for the same thing, less for what often goes with it';
create index on catalogue.synonym using gin (word gin_trgm_ops);

update catalogue.synonym set closeness = 0.5 where (word, means) in (('buat', 'baru'), ('kuliah', 'penelitian'), ('dokter', 'berobat'));

insert into catalogue.synonym (word, means, closeness)
select word, means, max(closeness)
  from (values
    -- lost and broken
    ('hilang', 1, 'ilang, kehilangan, raib, lenyap, leungit, musna'),
    ('hilang', 0.9, 'kecopetan, copet, dicopet, kemalingan, maling, dicuri, kecurian, jatuh, ketinggalan, tercecer, kececer, tertinggal, lupa naruh, hanyut, kehanyut, kerampokan, kejambret, dijambret, jambret, tidak ketemu, terbakar, kebakar, kebakaran'),
    ('rusak', 1, 'sobek, robek, patah, retak, pecah, rusek, hancur, lecek, luntur, buram, pudar, terkelupas, ngelupas, kelipet, terlipat, lipat, basah, kehujanan, jamuran, rayap, dimakan rayap, dimakan tikus, bolong, kebanjiran, soek, ancur, remuk, kusut, tidak terbaca, tidak kebaca, terbakar, kebakar'),
    -- making and changing
    ('baru', 0.5, 'buat'),
    ('baru', 0.8, 'pertama, perdana, anyar, enggal, awal'),
    ('pertama', 0.8, 'belum punya, pertama kali'),
    ('ganti', 0.8, 'ubah, berubah, perubahan, tukar, update, perbarui'),
    ('ubah', 0.9, 'ganti, perbaiki, betulkan, revisi, koreksi, edit, tambah, nambah, masukkan, masukin, pembetulan, ngubah'),
    ('perbaiki', 0.9, 'salah, keliru, typo, salah ketik, salah tulis, salah cetak, benerin, benahi, betulin, koreksi, ralat, beda, tidak cocok, tidak sama, tidak sesuai'),
    ('betulkan', 0.9, 'salah, keliru, salah ketik, salah tulis, benerin, koreksi, ralat, tidak cocok, tidak sesuai'),
    ('tambah', 0.9, 'masukkan, masukin, nambah, nambahin'),
    ('daftar', 1, 'mendaftar, pendaftaran, registrasi, mendaftarkan'),
    ('perpanjang', 1, 'masa berlaku, kedaluwarsa, kadaluarsa, expired, jatuh tempo, perpanjangan'),
    ('tanya', 1, 'konsultasi, bertanya, bingung'),
    ('konsultasi', 1, 'tanya, bingung, tanya tanya'),
    ('gratis', 1, 'gratisan, cuma cuma, tidak bayar, tanpa biaya, tanpa bayar'),
    ('biaya', 0.8, 'tarif, ongkos, harga'), ('uang', 1, 'duit, arto, artos'), ('lunas', 0.8, 'bayar, setor'),
    ('lapor', 1, 'laporkan, melapor, ngelapor'),
    -- identity
    ('ktp', 1, 'kartu tanda penduduk, kartu penduduk'), ('ktp', 0.9, 'id, id card, identity card'),
    ('rekam ktp', 0.9, 'belum punya ktp, tidak punya ktp, umur 17, usia 17, 17 tahun, umur 16, usia 16, sidik jari, foto ktp'),
    ('ktp pertama', 0.9, 'belum punya ktp, tidak punya ktp, umur 17, usia 17, 17 tahun'),
    ('rekam', 0.9, 'perekaman, ngrekam, sidik jari, biometrik'),
    ('kartu keluarga', 1, 'kk, family card'), ('kk', 1, 'kartu keluarga'),
    ('kartu keluarga', 0.7, 'anggota keluarga, kepala keluarga, numpang kk'),
    ('kk baru', 0.8, 'anggota keluarga, kepala keluarga, numpang kk'),
    ('kia', 1, 'kartu identitas anak, ktp anak, kartu anak'), ('kartu identitas anak', 1, 'kia'),
    ('kartu identitas anak', 0.9, 'ktp anak, ktp bayi, ktp balita, kartu anak, kartu identitas bayi'),
    ('anak', 0.9, 'bayi, balita, bocah, orok, batita, baduta, bocil, budak'),
    ('ikd', 1, 'identitas digital, ktp digital, ktp online'),
    ('identitas digital', 0.9, 'ktp digital, barcode ktp, qr ktp, masuk hp'),
    ('cap basah', 0.9, 'stempel, pengesahan, legalisir, sahkan'), ('legalisir', 1, 'pengesahan, sahkan, stempel, dilegalisir'),
    ('nik', 0.9, 'nomor induk kependudukan'),
    ('jemput bola', 1, 'petugas keliling, layanan keliling'),
    ('petugas datang', 0.9, 'tidak bisa datang, tidak bisa jalan, tidak kuat jalan, tidak bisa bangun, tidak bisa keluar, terbaring, jemput bola, lumpuh, sakit keras, sakit parah'),
    ('ktp orang sakit', 0.7, 'lumpuh, stroke, terbaring, sakit keras, sakit parah, odgj'),
    ('odgj', 1, 'orang gila, gangguan jiwa, sakit jiwa, gila, depresi, wong edan'),
    ('rumah', 0.4, 'lumpuh, stroke, terbaring'),
    -- birth, death, marriage
    ('akta lahir', 1, 'akta kelahiran, surat lahir, surat kelahiran, akta anak, akta bayi, birth certificate'),
    ('akta kelahiran', 0.9, 'bayi lahir, anak lahir, baru lahir, lahiran, brojol, newborn, anak luar nikah'),
    ('lahir', 1, 'kelahiran, brojol, lahiran, melahirkan, persalinan, babaran, ngelahirin, birth'),
    ('akta kematian', 1, 'surat kematian, akta meninggal, surat meninggal, lapor meninggal, lapor kematian, death certificate'),
    ('meninggal', 1, 'wafat, mati, tilar, sedo, seda, tutup usia, tiada, berpulang, mangkat, tilem, maot, kematian'),
    ('kematian', 0.9, 'meninggal, wafat, mati, tutup usia, death'),
    ('kematian', 0.5, 'jenazah, mayat, duka'),
    ('pemakaman', 1, 'kubur, kuburan, makam, menguburkan, nguburin, ngubur, dikubur, dimakamkan, tpu, penguburan'),
    ('pemakaman', 0.8, 'jenazah, mayat, kafan, peti mati, uang duka, santunan kematian'),
    ('nikah', 1, 'kawin, menikah, pernikahan, perkawinan, rabi, married, merit, wedding, marriage'),
    ('nikah', 0.9, 'kua, akad, ijab kabul, pelaminan, penghulu, lamaran'),
    ('perkawinan', 1, 'nikah, kawin, menikah, pernikahan, rabi'),
    ('akta perkawinan', 1, 'buku nikah, surat nikah, akta nikah, akta kawin, catat nikah, surat kawin, nikah sipil, marriage certificate'),
    ('catat nikah', 0.8, 'gereja, kristen, katolik, hindu, buddha, konghucu, kelenteng, wihara, pendeta, pastor, pemberkatan'),
    ('cerai', 1, 'perceraian, pisah, pegatan, talak, janda, duda, divorce, bercerai'),
    ('perceraian', 1, 'cerai, pisah, pegatan, talak, bercerai'),
    ('dispensasi nikah', 0.9, 'nikah mendadak, nikah cepat, nikah dadakan, nikah minggu depan, nikah besok, nikah buru buru'),
    ('mendadak', 0.9, 'dadakan, minggu depan, buru buru, mepet, keburu, lusa'),
    ('ganti nama', 1, 'ubah nama, tukar nama, nama baru, nambah nama, salah nama'),
    ('dukcapil', 1, 'disdukcapil, catatan sipil, capil'), ('capil', 1, 'catatan sipil, dukcapil'),
    -- moving
    ('pindah', 1, 'mutasi, boyongan, hijrah, pindahan, moving, move'),
    ('pindah luar', 0.8, 'merantau, rantau, ngerantau, pindah kota, pindah provinsi, keluar kota, luar kota, luar daerah, ke luar kota, ke luar daerah, pindah jakarta, ke jakarta, ke bandung, ke surabaya, ke semarang, ke yogyakarta'),
    ('surat pindah', 0.7, 'pindah ke, pindah jakarta, ke jakarta, ke bandung, ke surabaya, ke semarang, pindah rumah'),
    ('pindah datang', 0.9, 'kesini, pindah sini, ke sini, pendatang, warga baru, baru pindah, pindah masuk, dari luar daerah, dari luar kota, dari jakarta, dari bandung, dari surabaya, dari semarang, dari yogyakarta, tinggal di sini'),
    ('alamat', 1, 'domisili, tempat tinggal'),
    -- health
    ('berobat', 1, 'tamba, sakit, lara, gering, nggreges, meriang, periksa badan, ke dokter, sick'),
    ('berobat', 0.8, 'demam, panas, pusing, flu, pilek, diare, mencret, mual, muntah, gatal, maag, batuk, masuk angin, dokter umum, hipertensi, darah tinggi, diabetes, kencing manis, asam urat, sakit gigi, obat, periksa'),
    ('periksa dokter', 0.7, 'demam, panas, pusing, flu, pilek, diare, mencret, mual, muntah, gatal, maag, masuk angin, dokter umum, sakit gigi, darah tinggi'),
    ('puskesmas', 1, 'mantri, faskes pertama'), ('rsud', 1, 'rumah sakit, hospital'), ('rs', 1, 'rumah sakit'), ('rumah sakit', 1, 'rsud, hospital'),
    ('dokter spesialis', 1, 'spesialis, dokter mata, dokter jantung, dokter kandungan, dokter kulit, dokter saraf, dokter tulang, poli, poliklinik'),
    ('rawat jalan', 1, 'kontrol rumah sakit, kontrol rutin, poliklinik, poli, dokter spesialis'),
    ('rawat inap', 1, 'opname, mondok, dirawat, nginap, nginep, ngamar, kamar rawat, kamar inap, bangsal, kamar kosong, jenguk, besuk, menjenguk, jam besuk'),
    ('kamar', 1, 'bed, ranjang, bangsal'),
    ('darurat', 1, 'gawat, emergency, gawat darurat, kritis, sekarat, pingsan, tidak sadar, kejang, sesak napas, serangan jantung'),
    ('igd', 1, 'ugd, unit gawat darurat, instalasi gawat darurat'), ('ugd', 1, 'igd, unit gawat darurat'),
    ('igd', 0.7, 'gawat, darurat, malam malam, tengah malam, pingsan, kejang, sesak, sesak napas, serangan jantung, kecelakaan, luka parah, keracunan'),
    ('ugd', 0.7, 'malam malam, tengah malam, 24 jam, dini hari, luka, jahit, digigit, keracunan'),
    ('24 jam', 0.8, 'malam, malam malam, tengah malam, dini hari'),
    ('kecelakaan', 1, 'tabrakan, laka, laka lantas, ketabrak, tertabrak, keserempet, nabrak, ditabrak'),
    ('ambulans', 1, 'ambulance, 118'), ('ambulans', 0.7, 'kecelakaan, tabrakan, gawat darurat, nomor darurat'),
    ('laboratorium', 1, 'lab, cek darah, tes darah, tes urine, kolesterol, gula darah, rontgen, medical check up, mcu, cek kesehatan, tes lab, periksa darah, golongan darah, tes narkoba'),
    ('rekam medis', 1, 'riwayat berobat, riwayat penyakit, catatan medis, resume medis, hasil periksa, riwayat sakit'),
    ('visum', 1, 'dipukul, dipukuli, kekerasan, kdrt, penganiayaan, dianiaya, digebuk'),
    ('tb', 1, 'tbc, flek, flek paru, paru paru, tuberkulosis, batuk darah, batuk berdarah'), ('tb', 0.7, 'dahak, paru, berdahak, batuk'),
    ('batuk lama', 0.9, 'batuk tidak sembuh, batuk terus, batuk menahun, batuk darah'),
    ('hamil', 1, 'kehamilan, mengandung, kandungan, bunting, ngandung, meteng, bobot, ngidam, usg, janin, pregnant, pregnancy'),
    ('periksa hamil', 0.9, 'kandungan, kontrol hamil'),
    ('bidan', 0.8, 'kb, keluarga berencana, kontrasepsi, pil kb, spiral, implan, iud, melahirkan, persalinan, hamil'),
    ('ibu dan anak', 0.8, 'kb, kb suntik, suntik kb, keluarga berencana, kontrasepsi, pil kb, spiral, implan, iud, posyandu, menyusui, stunting, kehamilan'),
    ('tumbuh kembang', 0.8, 'stunting, telat bicara, telat jalan, kurang gizi, gizi buruk, berat badan bayi, posyandu'),
    ('imunisasi', 1, 'vaksin, suntik, vaksinasi, polio, campak, bcg, dpt, rubella, hepatitis, vaccine, vaccination'),
    ('vaksin', 1, 'imunisasi, vaksinasi, suntik'),
    ('rujukan', 1, 'rujuk, surat rujukan, dirujuk, pengantar rumah sakit, pengantar berobat, referral'), ('rujukan', 0.6, 'pengantar'),
    ('bpjs', 1, 'kis, jkn, askes, jamkesmas, kartu indonesia sehat, bpjs kesehatan, jamkesda'),
    ('bpjs nonaktif', 1, 'bpjs mati, bpjs tidak aktif, kis mati, kis tidak aktif, bpjs diblokir, bpjs dicabut, bpjs hangus'),
    ('nonaktif', 1, 'tidak aktif, mati, diblokir, hangus, dicabut, dinonaktifkan, keblokir'),
    ('aktifkan', 0.9, 'reaktivasi, aktif lagi, aktifin, mengaktifkan, pengaktifan, tidak aktif, nonaktif, mati, diblokir, hangus, bpjs mati, bpjs tidak aktif'),
    ('pbi', 1, 'bpjs gratis, bpjs pemerintah, kis gratis'),
    -- social
    ('bantuan sosial', 1, 'bansos, pkh, bpnt, blt, bst, bantuan pemerintah, kartu sembako, program keluarga harapan, bantuan tunai'),
    ('dtsen', 1, 'dtks, desil, bansos, pkh, blt, bpnt, bst, data kemiskinan, penerima bantuan, tidak dapat bantuan'),
    ('bantuan', 1, 'santunan, sumbangan, donasi, pertolongan, subsidi, aid, assistance'),
    ('tidak mampu', 1, 'miskin, kurang mampu, ekonomi lemah, tidak punya uang, tidak punya duit, melarat, kere, prasejahtera, ekonomi kurang, tidak ada uang, tidak ada biaya, sangsara, pas pasan, poor'),
    ('sktm', 1, 'surat tidak mampu, surat miskin, surat ekonomi lemah'),
    ('sktm', 0.7, 'beasiswa, keringanan biaya, kip, kip kuliah, uang kuliah, bantuan hukum, tidak mampu, ekonomi lemah, kurang mampu, miskin'),
    ('lansia', 1, 'manula, jompo, sepuh, kakek, nenek, simbah, mbah, eyang, aki, nini, kolot, tua renta, pikun, lanjut usia, opa, oma, engkong, elderly'),
    ('terlantar', 1, 'telantar, sebatang kara, sendirian, tidak terurus, tidak ada keluarga, ditelantarkan, dibuang keluarga, linglung, tersesat, nyasar, kesasar, hidup sendiri, gelandangan, pengemis, panti jompo, panti'),
    ('lansia terlantar', 0.5, 'pikun, linglung, demensia, panti jompo, sebatang kara, tersesat, nyasar'),
    ('disabilitas', 1, 'difabel, cacat, tuna, tunanetra, tuna netra, tunarungu, tuna rungu, tunadaksa, tuna daksa, tunagrahita, buta, tuli, bisu, autis, autisme, down syndrome, berkebutuhan khusus, hiperaktif, adhd, kebutuhan khusus, lumpuh, disability'),
    ('alat gerak', 0.9, 'alat bantu, kruk, tongkat, walker, prostesis, protesa, alat bantu jalan, kursi dorong'),
    ('kursi roda', 0.8, 'kursi dorong, wheelchair'), ('kaki palsu', 1, 'protesa, prostesis, kaki buatan, amputasi, diamputasi, tangan palsu'),
    ('bencana', 1, 'musibah, gempa, banjir, longsor, kebakaran, puting beliung, angin kencang, rumah roboh, rumah ambruk, kobong, roboh, ambruk, kebanjiran'),
    ('korban bencana', 1, 'korban banjir, korban longsor, korban kebakaran, korban gempa, pengungsi, ngungsi, mengungsi, pengungsian'),
    ('makanan', 0.8, 'sembako, logistik, beras, makan, pangan, nasi'),
    -- school
    ('sekolah', 1, 'madrasah, school'), ('sekolah', 0.7, 'sd, smp, sma, guru, murid, siswa'),
    ('pindah sekolah', 1, 'mutasi siswa, mutasi sekolah, pindah sd, pindah smp, anak pindah, pindah kelas, ganti sekolah'),
    ('spmb', 1, 'ppdb, zonasi, daftar sekolah, masuk sekolah, masuk sd, masuk smp, pendaftaran siswa, penerimaan siswa, daftar sd, daftar smp, murid baru, siswa baru, jalur prestasi, afirmasi'),
    ('ijazah', 1, 'sttb, surat tamat'), ('pengganti ijazah', 0.9, 'ijazah hilang, ijazah rusak, ijazah terbakar'),
    ('sekolah inklusi', 1, 'slb, sekolah luar biasa, sekolah khusus'),
    ('sekolah inklusi', 0.5, 'autis, berkebutuhan khusus, abk, tuna rungu, tuna netra, tunarungu, tunanetra, down syndrome'),
    ('paud', 1, 'tk, kelompok bermain, playgroup, play group, taman kanak kanak, kober, daycare, penitipan anak'), ('tk', 1, 'paud, taman kanak kanak'),
    ('penyuluhan', 1, 'sosialisasi, edukasi, promkes, ceramah kesehatan'),
    -- business and permits
    ('usaha', 1, 'bisnis, dagang, jualan, berdagang, berjualan, umkm, ukm, wirausaha, niaga, buka toko, buka warung, bakulan, dagangan, ngewarung, business'),
    ('usaha', 0.8, 'warung, toko, kios, lapak, kedai, kafe, cafe, warkop, bengkel, salon, laundry, ruko, konter, minimarket, kaki lima, online shop, olshop, angkringan, kelontong, shop'),
    ('nib', 1, 'nomor induk berusaha, siup, tdp, iumk, situ, izin usaha, izin dagang, izin toko, surat usaha, sku, legalitas usaha, oss, surat keterangan usaha'),
    ('nib', 0.6, 'warung, toko, umkm, dagang, jualan, kedai, kafe, legalitas, buka toko, buka warung, buka usaha'),
    ('izin', 1, 'perizinan, permit, lisensi, license, licence'),
    ('pangan rumahan', 1, 'pirt, kue, kue kering, keripik, kripik, sambal, sambel, camilan, cemilan, frozen food, makanan rumahan, makanan kemasan, roti, dodol, abon, jajanan, snack, jajan pasar, botolan, kemasan, minuman kemasan'),
    ('irt', 1, 'pirt, industri rumah tangga, pangan rumahan'),
    ('halal', 1, 'mui, sehati, sihalal'),
    ('laik higiene', 0.9, 'higiene, sanitasi, slhs, depot air, isi ulang, galon, kebersihan dapur, dapur'),
    ('jasa boga', 1, 'katering, catering'), ('warung makan', 0.9, 'rumah makan, restoran, resto, warteg, kantin, depot'),
    ('membangun', 1, 'bangun, mbangun, ngebangun, dirikan, mendirikan, renovasi, rehab, nambah lantai, tambah lantai, nambah kamar, bangun rumah, bongkar rumah, pagar'),
    ('renovasi', 0.8, 'nambah lantai, tambah lantai, nambah kamar, lantai dua, rehab, rumah tingkat, bongkar rumah'),
    ('pbg', 1, 'imb, izin bangunan, izin bangun, izin mendirikan bangunan, izin renovasi'),
    ('pbg', 0.8, 'bangun rumah, renovasi, nambah lantai, tambah lantai, buat rumah, rehab rumah, lantai dua, mendirikan'),
    ('bangunan', 1, 'gedung, building'), ('laik fungsi', 0.9, 'slf, layak fungsi, gedung layak, layak pakai'),
    ('sip', 1, 'izin praktik, surat praktik, surat izin praktik, buka praktik, praktik mandiri'),
    ('izin praktik', 0.8, 'apoteker, fisioterapis, tenaga kesehatan, nakes, perawat, surat praktik, str'),
    ('reklame', 1, 'spanduk, baliho, banner, billboard, iklan, neon box, neonbox, papan nama, plang, umbul umbul, videotron, poster, pamflet'),
    ('penelitian', 1, 'riset, skripsi, tesis, disertasi, kkn, observasi, tugas akhir, neliti, survei mahasiswa, research'),
    ('penelitian', 0.6, 'magang, mahasiswa, kampus, wawancara'),
    ('keramaian', 1, 'hajatan, orkes, dangdut, dangdutan, orgen, organ tunggal, konser, pentas, wayang, wayangan, jaranan, pasar malam, pesta, nanggap, tanggapan, panggung, sound system, hiburan, pengajian akbar, turnamen, karnaval, nikahan, resepsi, event, pertunjukan, layar tancap, kuda lumping'),
    -- land and taxes
    ('pbb', 1, 'pajak bumi, pajak bumi bangunan, pajak tanah, pajak rumah, sppt, pajeg'), ('pbb', 0.6, 'nop, pajak'),
    ('pajak', 1, 'tax, taxes'), ('tanah', 1, 'land, lemah, sawah, kavling, kebun'),
    ('sppt', 1, 'tagihan pbb, surat pbb, tagihan pajak, lembar pbb'),
    ('bphtb', 1, 'pajak beli tanah, pajak beli rumah, pajak jual beli, pajak jual tanah, pajak hibah, pajak waris'),
    ('jual beli tanah', 0.9, 'beli tanah, jual tanah, beli rumah, jual rumah, beli sawah, tuku tanah, beli kavling, akta jual beli, ajb'),
    ('balik nama', 0.9, 'atas nama, ganti nama pemilik, nama pemilik, masih nama'),
    ('balik nama pbb', 0.8, 'nama pbb, nama di pbb, mutasi pbb, pbb meninggal'),
    ('pajak usaha', 0.8, 'pajak restoran, pajak rumah makan, pajak hotel, pajak kos, pajak parkir, pajak hiburan, pajak daerah, pbjt, npwpd'),
    ('npwpd', 0.8, 'pajak restoran, pajak rumah makan, pajak hotel, pajak kos, pajak parkir, pajak hiburan, pajak daerah, pbjt'),
    ('hotel', 0.8, 'penginapan, losmen, kosan, kos kosan, rumah kos, homestay, villa, kontrakan, kost'), ('kos', 1, 'kost, kosan, kos kosan, rumah kos'),
    ('keringanan', 1, 'diskon, potongan, pengurangan, korting, keringanan bayar, cicil'),
    ('pensiunan', 1, 'pensiun, purnawirawan, veteran, purnabakti'),
    ('ahli waris', 1, 'waris, warisan, surat waris, keterangan waris, bagi waris, harta peninggalan, peninggalan, harta orang tua, pewaris'),
    ('ahli waris', 0.5, 'tabungan meninggal, pencairan bank, bagi harta'),
    ('masalah antarwarga', 0.9, 'tetangga, ribut, berisik, bising, berantem, cekcok, bertengkar, gelut, serobot, diserobot, batas tanah, rebutan, sengketa, mediasi, konflik, perselisihan, padu, tukaran, musuhan'),
    ('suara', 0.9, 'berisik, bising, musik, kencang, kenceng, speaker, knalpot'),
    ('mediasi', 1, 'penengah, damaikan, didamaikan, musyawarah, sengketa, ribut, berantem, cekcok'),
    ('aula', 1, 'gedung pertemuan, gedung serbaguna, balai pertemuan, tempat acara, ruang rapat'),
    ('sewa', 1, 'pinjam, nyewa, menyewa, minjam, nyilih'),
    -- English
    ('perceraian', 1, 'divorce certificate'), ('hilang', 1, 'lost, stolen'), ('rusak', 1, 'broken, damaged'), ('sehat', 1, 'health'),
    ('anak', 1, 'children'), ('ambulans', 1, 'ambulance'), ('kartu keluarga', 1, 'family card')
  ) as s (means, closeness, words)
 cross join lateral unnest(string_to_array(words, ', ')) as w (word)
 where word <> means
 group by word, means
    on conflict (word, means) do update set closeness = excluded.closeness;
